package io.github.schemapoet.generator;

import java.util.List;
import java.util.Optional;

/**
 * A generated class of objects, by the names of its public members.
 *
 * @param className binary name
 * @param members in the order of the schema, which is that of its {@code Property} constants
 * @param additional the members that the schema does not name, if it allows any
 * @param holdsAnything whether values that are no objects are instances too, with an accessor and a method of the builder
 *     that are called {@code otherValue}
 */
public record GeneratedType(
        String className, List<Member> members, Optional<Member> additional, boolean holdsAnything) {
    /** Keeps a copy. */
    public GeneratedType {
        members = List.copyOf(members);
    }

    /**
     * A member.
     *
     * @param jsonName its name in documents
     * @param accessor method that answers its value
     * @param exactAccessor method that answers its numbers exactly, if it has numbers
     * @param setter method of the builder that takes its value
     * @param exactSetter method of the builder that takes exact numbers
     */
    public record Member(
            String jsonName,
            String accessor,
            Optional<String> exactAccessor,
            String setter,
            Optional<String> exactSetter) {}
}
