package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Asserted;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.metaschema.ToldFaults;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.Annotations;
import io.github.schemapoet.generator.schema.ArrayAssertions;
import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.NumberAssertions;
import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.StringAssertions;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one schema into the normal form. */
public final class SchemaReader {
    private final SchemaChildren children;
    private final Asserted asserted;
    private final ToldFaults told;
    private final Diagnostics diagnostics;

    /** A reader that hands subschemas and references on. */
    public SchemaReader(SchemaChildren children, Asserted asserted, ToldFaults told, Diagnostics diagnostics) {
        this.children = children;
        this.asserted = asserted;
        this.told = told;
        this.diagnostics = diagnostics;
    }

    /** The schema of a value; of one that is none, which is a diagnostic, the schema that accepts everything. */
    public Schema read(Located located) {
        SourceValue value = located.value();
        if (value instanceof SourceValue.ObjectValue object) {
            return keywords(located, object);
        }
        JsonValue json = value.toJson();
        if (!(json instanceof JsonBoolean) && !told.has(value)) {
            String message = "a schema must be an object or a boolean";
            String pointer = located.key().pointer();
            diagnostics.add(DiagnosticId.INVALID_KEYWORD_VALUE, value.location(), pointer, message);
        }
        return plain(located, json == JsonBoolean.FALSE ? Schema.Kind.FALSE : Schema.Kind.TRUE);
    }

    private static Schema plain(Located located, Schema.Kind kind) {
        return new Schema(
                located.key(),
                located.value().location(),
                kind,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NumberAssertions.NONE,
                StringAssertions.NONE,
                ArrayAssertions.NONE,
                ObjectAssertions.NONE,
                Composition.NONE,
                Annotations.NONE,
                Map.of());
    }

    private Schema keywords(Located located, SourceValue.ObjectValue object) {
        KeywordFilter filter = new KeywordFilter(located, object, diagnostics);
        KeywordSource source = new KeywordSource(located, filter.counting(), children, told, diagnostics);
        Optional<Set<JsonType>> types = TypeKeyword.read(source);
        Applicability.report(source, types, located, diagnostics);
        Optional<List<JsonValue>> enumeration = source.values("enum");
        Optional<JsonValue> constant = source.get("const").map(SourceValue::toJson);
        return new Schema(
                located.key(),
                object.location(),
                Schema.Kind.KEYWORDS,
                located.dialect().has(Dialect.Rule.INTEGERS_BY_SPELLING),
                types,
                enumeration,
                constant,
                NumberKeywords.read(source),
                StringKeywords.read(source, located, asserted, diagnostics),
                ArrayKeywords.read(source),
                ObjectKeywords.read(source, located, diagnostics),
                CompositionKeywords.read(source, located, children),
                AnnotationKeywords.read(source, JavaKeywords.read(located, diagnostics)),
                locations(object));
    }

    private static Map<String, SourceLocation> locations(SourceValue.ObjectValue object) {
        Map<String, SourceLocation> locations = new LinkedHashMap<>();
        object.members()
                .forEach((name, member) -> locations.put(name, member.value().location()));
        return Map.copyOf(locations);
    }
}
