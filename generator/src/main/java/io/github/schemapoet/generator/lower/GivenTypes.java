package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.option.ConvertedType;
import io.github.schemapoet.generator.option.PlaceType;
import io.github.schemapoet.generator.option.ValueTypes;
import io.github.schemapoet.generator.schema.JavaHints;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types that single places are given: by the configuration, and then by what schemas ask for themselves. */
final class GivenTypes {
    private final Parts parts;
    private final ValueTypes options;
    private final Map<SchemaKey, PlaceType> configured = new HashMap<>();
    private final Set<Given> used = new HashSet<>();

    GivenTypes(Parts parts, SchemaFacts facts, ValueTypes options) {
        this.parts = parts;
        this.options = options;
        for (PlaceType each : options.places()) {
            facts.find(each.place()).forEach(key -> configured.put(key, each));
        }
    }

    /**
     * A type that a place is given.
     *
     * @param from the schema that it is given to
     * @param name as it is written
     */
    record Given(SchemaKey from, String name, Optional<ConvertedType> type) {}

    /** That of a place, or of what it refers to: a value satisfies that too. */
    Optional<Given> at(SchemaKey place) {
        List<Schema> all = parts.of(place);
        for (Schema part : all) {
            PlaceType given = configured.get(part.key());
            if (given != null) {
                return Optional.of(given(part.key(), given.javaType()));
            }
        }
        return all.stream().flatMap(part -> asked(part).stream()).findFirst();
    }

    private Optional<Given> asked(Schema schema) {
        return schema.annotations()
                .java()
                .existingType()
                .map(name -> given(schema.key(), name))
                .filter(given -> given.type().isPresent() || ValueTypes.isPlain(given.name()));
    }

    private Given given(SchemaKey from, String name) {
        return new Given(from, name, options.find(name));
    }

    /** Remembers that it was of use. */
    void used(Given given) {
        used.add(given);
    }

    /** Tells what has had no effect, once all types are known. */
    void reportUnused(Collection<Schema> schemas, Diagnostics diagnostics) {
        for (PlaceType each : options.places()) {
            boolean some = configured.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(each))
                    .anyMatch(entry -> used.contains(given(entry.getKey(), each.javaType())));
            if (!some) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticId.TYPE_UNUSED,
                                "Nothing at " + each.place() + " can be had as " + each.javaType() + ".")
                        .withHint("give it to the schema of a member, of what its list or map holds, or of an item of a"
                                + " tuple, that the type can hold; a type of texts needs a format that is checked"));
            }
        }
        schemas.forEach(schema -> reportUnused(schema, diagnostics));
    }

    private void reportUnused(Schema schema, Diagnostics diagnostics) {
        JavaHints hints = schema.annotations().java();
        if (hints.existingType().isEmpty() || configured.containsKey(schema.key())) {
            return;
        }
        String name = hints.existingType().get();
        Optional<Given> given = asked(schema);
        if (given.isEmpty() || !used.contains(given.get())) {
            String why = given.isEmpty()
                    ? "the configuration has no adapter for " + name
                    : "no member, no item of an array and no value of a map can be had as " + name + " by it";
            diagnostics.add(
                    DiagnosticId.NOT_HONOURED,
                    schema.locationOf("existingJavaType"),
                    schema.key().child("existingJavaType").pointer(),
                    "\"existingJavaType\" has no effect: " + why);
        }
    }
}
