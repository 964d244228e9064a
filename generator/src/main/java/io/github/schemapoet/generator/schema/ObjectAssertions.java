package io.github.schemapoet.generator.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What objects must look like (2020-12 core §10.3.2, validation §6.5). Maps and lists keep the order of the schema.
 *
 * @param properties by name
 * @param patternProperties by regular expression
 * @param additionalProperties for every member that neither of these names
 */
public record ObjectAssertions(
        Map<String, SchemaKey> properties,
        Map<String, SchemaKey> patternProperties,
        Optional<SchemaKey> additionalProperties,
        List<String> required,
        OptionalLong minProperties,
        OptionalLong maxProperties) {
    /** Anything goes. */
    public static final ObjectAssertions NONE = new ObjectAssertions(
            Map.of(), Map.of(), Optional.empty(), List.of(), OptionalLong.empty(), OptionalLong.empty());
}
