package io.github.schemapoet.generator.schema;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What strings must look like (2020-12 validation §6.3, §7 and §8).
 *
 * @param format that is checked
 * @param content what is in the string, where that is checked
 */
public record StringAssertions(
        OptionalLong minLength,
        OptionalLong maxLength,
        Optional<String> pattern,
        Optional<Format> format,
        Optional<Content> content) {
    /** Anything goes. */
    public static final StringAssertions NONE = new StringAssertions(
            OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A format.
     *
     * @param name in the schema
     * @param checkedBy the name of a class of the user's; empty for a format of JSON Schema
     */
    public record Format(String name, Optional<String> checkedBy) {}

    /**
     * What is in a string.
     *
     * @param encoding of bytes as text; empty where the text is the content
     * @param mediaType of the bytes or the text
     * @param schema of the JSON value in there
     */
    public record Content(Optional<String> encoding, Optional<String> mediaType, Optional<SchemaKey> schema) {}
}
