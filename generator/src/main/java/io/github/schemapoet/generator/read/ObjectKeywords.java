package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.schema.ObjectAssertions;

/** What objects must look like (2020-12 core §10.3.2, validation §6.5). */
final class ObjectKeywords {
    private ObjectKeywords() {}

    static ObjectAssertions read(KeywordSource source) {
        return new ObjectAssertions(
                source.members("properties"),
                source.members("patternProperties"),
                source.schema("additionalProperties"),
                source.texts("required"),
                source.count("minProperties"),
                source.count("maxProperties"));
    }
}
