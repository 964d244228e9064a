package io.github.schemapoet.generator.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What objects must look like (2020-12 core §10.3.2 and §11.3, validation §6.5). Maps and lists keep the order of the
 * schema.
 *
 * @param properties by name
 * @param patternProperties by regular expression
 * @param additionalProperties for every member that neither of these names
 * @param propertyNames for the names themselves
 * @param unevaluatedProperties for the members that no other keyword has looked at
 * @param dependencies what the presence of a member asks for
 */
public record ObjectAssertions(
        Map<String, SchemaKey> properties,
        Map<String, SchemaKey> patternProperties,
        Optional<SchemaKey> additionalProperties,
        Optional<SchemaKey> propertyNames,
        Optional<SchemaKey> unevaluatedProperties,
        Dependencies dependencies,
        List<String> required,
        OptionalLong minProperties,
        OptionalLong maxProperties) {
    /** Anything goes. */
    public static final ObjectAssertions NONE = new ObjectAssertions(
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Dependencies.NONE,
            List.of(),
            OptionalLong.empty(),
            OptionalLong.empty());

    /**
     * What objects with a certain member must look like: {@code dependentRequired}, {@code dependentSchemas},
     * {@code dependencies}, which was both, and {@code propertyDependencies}.
     *
     * @param required the names of more members that must be there, by name
     * @param schemas for the whole object, by name
     */
    public record Dependencies(List<Required> required, List<Dependent> schemas) {
        /** None. */
        public static final Dependencies NONE = new Dependencies(List.of(), List.of());
    }

    /**
     * Where a member is, others must be.
     *
     * @param keyword that says so
     */
    public record Required(String keyword, String name, List<String> names) {}

    /**
     * Where a member is, the object must satisfy a schema.
     *
     * @param keyword that says so
     * @param text what the member must be to count ({@code propertyDependencies}); empty where any value does
     */
    public record Dependent(String keyword, String name, Optional<String> text, SchemaKey schema) {}
}
