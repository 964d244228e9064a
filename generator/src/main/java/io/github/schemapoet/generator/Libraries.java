package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.find.SharedFiles;
import io.github.schemapoet.generator.name.NamingRules.ExistingType;
import io.github.schemapoet.generator.registry.Catalogue;
import io.github.schemapoet.generator.registry.DocumentSource;
import io.github.schemapoet.generator.reuse.SharedTypes;
import io.github.schemapoet.generator.reuse.SharedTypes.SharedType;
import io.github.schemapoet.generator.schema.JavaGrammar;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Facet;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.codec.Codec;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The types of other runs that a run may use. */
final class Libraries {
    private final List<Library> all = new ArrayList<>();
    private final GeneratorOptions options;
    private final Diagnostics diagnostics;

    private record Library(Path place, SharedTypes types) {}

    private Libraries(GeneratorOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Those of a request; what cannot be read is told. */
    static Libraries of(GeneratorOptions options, Diagnostics diagnostics) {
        Libraries libraries = new Libraries(options, diagnostics);
        options.naming().reuse().libraries().forEach(libraries::read);
        return libraries;
    }

    private void read(Path place) {
        try {
            SharedFiles.in(place, SharedTypes.FOLDER).forEach((name, json) -> {
                Optional<SharedTypes> types = SharedTypes.parse(json);
                types.ifPresent(found -> all.add(new Library(place, found)));
                if (types.isEmpty()) {
                    say(
                            place,
                            SharedTypes.FOLDER + "/" + name + " is not what this version of SchemaPoet writes there");
                }
            });
        } catch (IOException e) {
            diagnostics.add(
                    Diagnostic.of(DiagnosticId.INPUT_UNREADABLE, place + " cannot be read: " + e.getMessage() + "."));
        }
    }

    private void say(Path place, String why) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticId.REUSE_MISMATCH,
                        "The types in " + place.getFileName() + " cannot be used here: " + why + ".")
                .withHint("generate both in the same way, or do not reuse types"));
    }

    /** A catalogue, and the documents of the libraries that it does not know. */
    Catalogue with(Catalogue catalogue) {
        List<DocumentSource.InMemory> added = new ArrayList<>();
        for (Library library : all) {
            library.types.documents().forEach((uri, json) -> {
                byte[] text = json.toJson().getBytes(StandardCharsets.UTF_8);
                uri(uri).ifPresent(found -> added.add(new DocumentSource.InMemory(found, text)));
            });
        }
        return catalogue.or(added);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text)).filter(URI::isAbsolute);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The types of schemas of a run; what does not fit is told. */
    Map<TypeKey, ExistingType> existing(Prepared prepared) {
        Map<TypeKey, ExistingType> existing = new LinkedHashMap<>();
        for (Library library : all) {
            Map<TypeKey, ExistingType> found = new LinkedHashMap<>();
            for (SharedType type : library.types.types()) {
                SchemaKey schema = new SchemaKey(type.resource(), type.pointer());
                Optional<Facet> facet = facet(type.facet());
                boolean here = prepared.graph().schemas().containsKey(schema)
                        && !prepared.plans().scoped(schema);
                if (here && facet.isPresent() && JavaGrammar.isQualified(type.className())) {
                    found.put(
                            new TypeKey(schema, facet.get()),
                            new ExistingType(
                                    JavaGrammar.packageOf(type.className()), JavaGrammar.simpleName(type.className())));
                }
            }
            if (!found.isEmpty() && fits(library, prepared)) {
                found.forEach(existing::putIfAbsent);
            }
        }
        return existing;
    }

    private static Optional<Facet> facet(String name) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.name().equals(name))
                .findFirst();
    }

    private boolean fits(Library library, Prepared prepared) {
        if (!library.types.line().equals(Codec.LINE)) {
            say(
                    library.place,
                    "they were generated by SchemaPoet " + library.types.line() + ", and this is " + Codec.LINE);
            return false;
        }
        SortedMap<String, String> here = SharedIndex.options(options);
        for (Map.Entry<String, String> option : library.types.options().entrySet()) {
            String own = here.getOrDefault(option.getKey(), "");
            if (!own.equals(option.getValue())) {
                say(
                        library.place,
                        "they were generated with " + option.getKey() + " " + option.getValue() + ", which is " + own
                                + " here");
                return false;
            }
        }
        for (Map.Entry<String, JsonValue> document : library.types.documents().entrySet()) {
            Optional<JsonValue> own = prepared.document(document.getKey());
            if (own.isPresent() && !own.get().equals(document.getValue())) {
                say(library.place, "they are of another " + document.getKey() + " than the one that is given here");
                return false;
            }
        }
        return true;
    }
}
