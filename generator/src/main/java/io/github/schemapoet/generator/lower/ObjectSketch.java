package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects of a schema: with named members, of several kinds, or without names. */
final class ObjectSketch {
    private static final TypeSet OBJECTS = TypeSet.of(Set.of(JsonType.OBJECT));

    private final Parts parts;
    private final Sketches sketches;
    private final Disjointness disjointness;

    ObjectSketch(Parts parts, Sketches sketches) {
        this.parts = parts;
        this.sketches = sketches;
        this.disjointness = new Disjointness(parts);
    }

    List<Alternative> of(SchemaKey key) {
        if (members(key) > Declarations.MOST_MEMBERS) {
            return List.of(new Alternative.Rest(key, Set.of(JsonType.OBJECT)));
        }
        if (parts.of(key).stream().anyMatch(ObjectSketch::hasMembers)) {
            return List.of(new Alternative.Members(key, true));
        }
        for (Group group : Group.of(parts.of(key))) {
            List<Alternative> branches = branches(key, group);
            if (branches.stream().anyMatch(Alternative.Members.class::isInstance)
                    || branches.size() == 1 && valuesOf(branches.get(0)) && !hasValues(key)) {
                return branches;
            }
        }
        return List.of(new Alternative.Entries(key, List.of(key)));
    }

    /** How many named members the parts have, the same ones counted more than once. */
    int members(SchemaKey key) {
        return parts.of(key).stream()
                .mapToInt(part -> part.objects().properties().size())
                .sum();
    }

    /** {@code required} alone constrains what another schema describes; beside {@code type} it describes an object. */
    private static boolean hasMembers(Schema schema) {
        ObjectAssertions objects = schema.objects();
        boolean declared = schema.types()
                .map(TypeSet::of)
                .map(types -> types.without(JsonType.NULL).equals(OBJECTS))
                .orElse(false);
        return !objects.properties().isEmpty()
                || declared && !objects.required().isEmpty();
    }

    /** Whether the schema says something about the values of members that it does not name. */
    boolean hasValues(SchemaKey key) {
        return parts.of(key).stream()
                .map(Schema::objects)
                .anyMatch(each -> each.additionalProperties().isPresent()
                        || !each.patternProperties().isEmpty());
    }

    private boolean valuesOf(Alternative alternative) {
        return alternative instanceof Alternative.Entries entries
                && entries.sources().stream().allMatch(this::hasValues);
    }

    private List<Alternative> branches(SchemaKey key, Group group) {
        boolean implied = implies(key, group);
        Map<SchemaKey, Alternative> members = new LinkedHashMap<>();
        Set<SchemaKey> entries = new LinkedHashSet<>();
        for (SchemaKey branch : group.branches()) {
            Sketch sketch = sketches.of(branch, OBJECTS);
            for (Alternative.Members each : sketch.all(Alternative.Members.class)) {
                boolean direct = implied
                        && each.direct()
                        && each.from().resource().equals(key.resource())
                        && parts.together(key, each.from())
                        && (!group.exclusive() || disjointness.of(branch, group.branches(), sketches.accepted()));
                members.putIfAbsent(each.from(), new Alternative.Members(each.from(), direct));
            }
            sketch.all(Alternative.Entries.class).forEach(each -> entries.addAll(each.sources()));
        }
        List<Alternative> all = new ArrayList<>(members.values());
        if (!entries.isEmpty()) {
            List<SchemaKey> sources = List.copyOf(entries);
            all.add(new Alternative.Entries(sources.size() == 1 ? sources.get(0) : key, sources));
        }
        return all;
    }

    /** Whether a schema says no more than that one of the branches holds. */
    private boolean implies(SchemaKey key, Group group) {
        List<Schema> all = parts.of(key);
        return all.size() == 1
                && all.get(0).assertsOnlyBranches()
                && Group.of(all).equals(List.of(group));
    }
}
