package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.ArrayAssertions;
import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which members and items a schema looks at by its own keywords, whatever they hold (2020-12 core §11). What schemas that
 * it applies to the same value look at, and what {@code contains} finds, is not in here.
 *
 * @param names of members
 * @param patterns of the names of members
 * @param allMembers whether it looks at every member
 * @param items how many of the first items
 * @param allItems whether it looks at every item
 */
public record Evaluation(Set<String> names, Set<String> patterns, boolean allMembers, int items, boolean allItems) {
    /** Nothing. */
    public static final Evaluation NONE = new Evaluation(Set.of(), Set.of(), false, 0, false);

    static Evaluation of(Schema schema) {
        if (schema.kind() != Schema.Kind.KEYWORDS) {
            return NONE;
        }
        ObjectAssertions objects = schema.objects();
        ArrayAssertions arrays = schema.arrays();
        return new Evaluation(
                objects.properties().keySet(),
                objects.patternProperties().keySet(),
                objects.additionalProperties().isPresent(),
                arrays.prefixItems().size(),
                arrays.items().isPresent());
    }

    /** What either looks at. */
    Evaluation and(Evaluation other) {
        Set<String> allNames = new LinkedHashSet<>(names);
        allNames.addAll(other.names);
        Set<String> allPatterns = new LinkedHashSet<>(patterns);
        allPatterns.addAll(other.patterns);
        return new Evaluation(
                allNames,
                allPatterns,
                allMembers || other.allMembers,
                Math.max(items, other.items),
                allItems || other.allItems);
    }

    /** The part about values of a type. */
    Evaluation of(JsonKind type) {
        return type == JsonKind.OBJECT
                ? new Evaluation(names, patterns, allMembers, 0, false)
                : new Evaluation(Set.of(), Set.of(), false, items, allItems);
    }

    /** All values of a type. */
    static Evaluation all(JsonKind type) {
        return new Evaluation(Set.of(), Set.of(), type == JsonKind.OBJECT, 0, type == JsonKind.ARRAY);
    }

    /** The names in their order. */
    public List<String> nameList() {
        return List.copyOf(names);
    }
}
