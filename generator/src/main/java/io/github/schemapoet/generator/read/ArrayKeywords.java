package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.schema.ArrayAssertions;

/** What arrays must look like (2020-12 core §10.3.1, validation §6.4). */
final class ArrayKeywords {
    private ArrayKeywords() {}

    static ArrayAssertions read(KeywordSource source) {
        return new ArrayAssertions(
                source.schema("items"), source.count("minItems"), source.count("maxItems"), source.flag("uniqueItems"));
    }
}
