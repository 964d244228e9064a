package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.source.SourceValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What objects must look like (2020-12 core §10.3.2 and §11.3, validation §6.5). */
final class ObjectKeywords {
    private ObjectKeywords() {}

    static ObjectAssertions read(KeywordSource source, Located schema, Diagnostics diagnostics) {
        patterns(source, schema, diagnostics);
        return new ObjectAssertions(
                source.members("properties"),
                source.members("patternProperties"),
                source.schema("additionalProperties"),
                source.schema("propertyNames"),
                source.schema("unevaluatedProperties"),
                dependencies(source),
                source.texts("required"),
                source.count("minProperties"),
                source.count("maxProperties"));
    }

    private static ObjectAssertions.Dependencies dependencies(KeywordSource source) {
        List<ObjectAssertions.Required> required = new ArrayList<>();
        List<ObjectAssertions.Dependent> schemas = new ArrayList<>();
        source.textsByName("dependentRequired")
                .forEach(
                        (name, names) -> required.add(new ObjectAssertions.Required("dependentRequired", name, names)));
        source.members("dependentSchemas")
                .forEach((name, schema) -> schemas.add(
                        new ObjectAssertions.Dependent("dependentSchemas", name, Optional.empty(), schema)));
        source.get("propertyDependencies").ifPresent(value -> byText(source, value, schemas));
        source.get("dependencies").ifPresent(value -> older(source, value, required, schemas));
        return new ObjectAssertions.Dependencies(List.copyOf(required), List.copyOf(schemas));
    }

    /** What is proposed for v1: which schema applies, the text of a member decides. */
    private static void byText(KeywordSource source, SourceValue value, List<ObjectAssertions.Dependent> schemas) {
        String keyword = "propertyDependencies";
        if (!(value instanceof SourceValue.ObjectValue object)) {
            source.invalid(keyword, value, "an object of objects of schemas");
            return;
        }
        object.members().forEach((name, member) -> {
            if (member.value() instanceof SourceValue.ObjectValue texts) {
                texts.members().forEach((text, inside) -> source.child(inside.value(), keyword, name, text)
                        .ifPresent(schema ->
                                schemas.add(new ObjectAssertions.Dependent(keyword, name, Optional.of(text), schema))));
            } else {
                source.invalid(keyword, member.value(), "an object of schemas");
            }
        });
    }

    /** The keyword that was both until 2019-09. */
    private static void older(
            KeywordSource source,
            SourceValue value,
            List<ObjectAssertions.Required> required,
            List<ObjectAssertions.Dependent> schemas) {
        String keyword = "dependencies";
        if (!(value instanceof SourceValue.ObjectValue object)) {
            source.invalid(keyword, value, "an object of schemas and arrays of strings");
            return;
        }
        object.members().forEach((name, member) -> {
            if (member.value() instanceof SourceValue.ArrayValue names) {
                required.add(new ObjectAssertions.Required(keyword, name, source.strings(keyword, names)));
            } else {
                source.child(member.value(), keyword, name)
                        .ifPresent(schema ->
                                schemas.add(new ObjectAssertions.Dependent(keyword, name, Optional.empty(), schema)));
            }
        });
    }

    private static void patterns(KeywordSource source, Located schema, Diagnostics diagnostics) {
        if (source.get("patternProperties").orElse(null) instanceof SourceValue.ObjectValue object) {
            object.members()
                    .forEach((pattern, member) -> PatternCheck.check(
                            pattern,
                            member.nameLocation(),
                            schema.key().child("patternProperties", pattern),
                            diagnostics));
        }
    }
}
