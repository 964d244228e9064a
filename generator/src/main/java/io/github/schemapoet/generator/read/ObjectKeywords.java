package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.source.SourceValue;

/** What objects must look like (2020-12 core §10.3.2, validation §6.5). */
final class ObjectKeywords {
    private ObjectKeywords() {}

    static ObjectAssertions read(KeywordSource source, Located schema, Diagnostics diagnostics) {
        patterns(source, schema, diagnostics);
        return new ObjectAssertions(
                source.members("properties"),
                source.members("patternProperties"),
                source.schema("additionalProperties"),
                source.texts("required"),
                source.count("minProperties"),
                source.count("maxProperties"));
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
