package io.github.schemapoet.generator.schema;

import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.runtime.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One schema in the normal form. What a keyword does not say is empty; what a dialect ignores is not there; subschemas
 * are named by their keys, so that a graph may have cycles.
 *
 * @param key what identifies it
 * @param location where its text is
 * @param kind whether it has keywords at all
 * @param integersBySpelling whether {@code 1.0} is no integer, as in draft 4
 * @param types what {@code type} allows; empty where the keyword is absent
 * @param enumeration the values of {@code enum}
 * @param constant the value of {@code const}
 * @param numbers assertions about numbers
 * @param strings assertions about strings
 * @param arrays assertions about arrays and their items
 * @param objects assertions about objects and their members
 * @param composition schemas that see the same instance
 * @param annotations what says something and rejects nothing
 * @param keywordLocations where each keyword's value is
 */
public record Schema(
        SchemaKey key,
        SourceLocation location,
        Kind kind,
        boolean integersBySpelling,
        Optional<Set<JsonType>> types,
        Optional<List<JsonValue>> enumeration,
        Optional<JsonValue> constant,
        NumberAssertions numbers,
        StringAssertions strings,
        ArrayAssertions arrays,
        ObjectAssertions objects,
        Composition composition,
        Annotations annotations,
        Map<String, SourceLocation> keywordLocations) {
    /** Whether a schema accepts everything, nothing, or what its keywords say. */
    public enum Kind {
        /** The boolean schema {@code true}. */
        TRUE,
        /** The boolean schema {@code false}. */
        FALSE,
        /** An object, perhaps an empty one. */
        KEYWORDS
    }

    /** Where a keyword is, or the schema where it has no such keyword. */
    public SourceLocation locationOf(String keyword) {
        return keywordLocations.getOrDefault(keyword, location);
    }

    /** Whether no keyword of its own rejects anything, those apart by which it refers and has branches. */
    public boolean assertsOnlyBranches() {
        return kind == Kind.KEYWORDS && assertsOfObjects() && objects.equals(ObjectAssertions.NONE);
    }

    /** Whether it accepts whatever is no object, as far as it says itself: the schemas that it refers to may say more. */
    public boolean assertsOfObjectsOnly() {
        return kind != Kind.FALSE
                && assertsOfObjects()
                && composition.anyOf().isEmpty()
                && composition.oneOf().isEmpty();
    }

    /** Whether its keywords are assertions about objects, references and branches, as far as there are any. */
    private boolean assertsOfObjects() {
        return types.isEmpty()
                && enumeration.isEmpty()
                && constant.isEmpty()
                && numbers.equals(NumberAssertions.NONE)
                && strings.equals(StringAssertions.NONE)
                && arrays.equals(ArrayAssertions.NONE)
                && !composition.decidesBesides();
    }

    /** The same with other parts of {@code allOf}. */
    public Schema withAllOf(List<SchemaKey> parts) {
        Composition other = new Composition(
                composition.ref(),
                composition.dynamic(),
                List.copyOf(parts),
                composition.anyOf(),
                composition.oneOf(),
                composition.not(),
                composition.condition());
        return new Schema(
                key,
                location,
                kind,
                integersBySpelling,
                types,
                enumeration,
                constant,
                numbers,
                strings,
                arrays,
                objects,
                other,
                annotations,
                keywordLocations);
    }

    /** Whether no keyword rejects anything: the schema is {@code true}, or as good as that. */
    public boolean acceptsEverything() {
        return kind == Kind.TRUE || assertsOnlyBranches() && composition.equals(Composition.NONE);
    }
}
