package io.github.schemapoet.generator;

import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.reuse.SharedTypes;
import io.github.schemapoet.generator.reuse.SharedTypes.SharedType;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.codec.Codec;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells other runs of the types of this one: of schemas that have a URI wherever they are, and not only a place here. */
final class SharedIndex {
    private SharedIndex() {}

    /** Whether there is anything to tell. */
    static boolean any(SchemaGraph graph, GeneratorOptions options) {
        return options.naming().reuse().index().isPresent()
                && graph.schemas().keySet().stream().anyMatch(key -> isShared(key.resource()));
    }

    private static boolean isShared(String resource) {
        return !resource.startsWith("schema:");
    }

    static SharedTypes of(Prepared prepared, ShapeModel model, SymbolTable symbols, GeneratorOptions options) {
        SortedMap<String, JsonValue> documents = new TreeMap<>();
        for (String uri : prepared.documents().keySet()) {
            if (isShared(uri)) {
                prepared.document(uri).ifPresent(json -> documents.put(uri, json));
            }
        }
        List<SharedType> types = model.types().keySet().stream()
                .filter(type -> isShared(type.schema().resource()))
                .filter(type -> !prepared.plans().scoped(type.schema()))
                .filter(type -> !symbols.exists(type))
                .map(type -> shared(type, symbols))
                .toList();
        SortedMap<String, String> decided = options(options);
        boolean assumed = documents.values().stream()
                .anyMatch(json ->
                        !(json instanceof JsonObject object && object.members().containsKey("$schema")));
        if (!assumed) {
            decided.remove("dialect");
        }
        return new SharedTypes(Codec.LINE, decided, documents, types);
    }

    private static SharedType shared(TypeKey type, SymbolTable symbols) {
        String packageName = symbols.packageName(type);
        String name = symbols.typeName(type);
        return new SharedType(
                type.schema().resource(),
                type.schema().pointer(),
                type.facet().name(),
                packageName.isEmpty() ? name : packageName + "." + name);
    }

    /** What the meaning of schemas depends on beside their text. */
    static SortedMap<String, String> options(GeneratorOptions options) {
        SortedMap<String, String> all = new TreeMap<>();
        all.put("dialect", options.dialect());
        all.put("formats", options.formats().name());
        all.put("content", options.content().name());
        all.put("interpretation", options.interpretation().name());
        all.put("customFormats", new TreeMap<>(options.customFormats()).toString());
        return all;
    }
}
