package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes sketches: looks at a schema and the schemas that see the same value, not at members and items. */
final class Sketches {
    private final Parts parts;
    private final AcceptedTypes accepted;
    private final ObjectSketch objects;
    private final StringSketch strings;
    private final Map<Question, Sketch> known = new HashMap<>();
    private final Set<SchemaKey> open = new HashSet<>();
    private int loops;

    /**
     * Sketches of the schemas of a graph.
     *
     * @param openEnums whether strings of which only some are listed are told from all others
     */
    Sketches(Parts parts, boolean openEnums) {
        this.parts = parts;
        this.accepted = new AcceptedTypes(parts);
        this.objects = new ObjectSketch(parts, this);
        this.strings = new StringSketch(parts, this, openEnums);
    }

    private record Question(SchemaKey key, TypeSet within) {}

    /** How many named members objects of a schema have. */
    int members(SchemaKey key) {
        return objects.members(key);
    }

    AcceptedTypes accepted() {
        return accepted;
    }

    Sketch of(SchemaKey key) {
        return of(key, TypeSet.ALL);
    }

    /** The sketch of those values of a schema that have one of these types. */
    Sketch of(SchemaKey start, TypeSet within) {
        SchemaKey key = parts.resolve(start);
        Question question = new Question(key, within);
        Sketch before = known.get(question);
        if (before != null) {
            return before;
        }
        if (!open.add(key)) {
            loops++;
            return Sketch.NOTHING;
        }
        int loopsBefore = loops;
        Sketch sketch = make(key, accepted.of(key).and(within));
        open.remove(key);
        if (loops == loopsBefore || open.isEmpty()) {
            known.put(question, sketch);
        }
        return sketch;
    }

    private Sketch make(SchemaKey key, TypeSet types) {
        List<Alternative> all = new ArrayList<>();
        if (types.has(JsonType.OBJECT)) {
            all.addAll(objects.of(key));
        }
        if (types.has(JsonType.ARRAY)) {
            all.add(lists(key));
        }
        if (types.has(JsonType.STRING)) {
            all.add(strings.of(key));
        }
        if (types.hasNumbers()) {
            all.add(scalar(key, types.has(JsonType.NUMBER) ? JsonType.NUMBER : JsonType.INTEGER));
        }
        if (types.has(JsonType.BOOLEAN)) {
            all.add(scalar(key, JsonType.BOOLEAN));
        }
        return new Sketch(types, types.isEverything() ? gathered(key, all) : all);
    }

    /** Where everything is accepted, what nothing more is said about is one alternative, or stands with the objects. */
    private List<Alternative> gathered(SchemaKey key, List<Alternative> all) {
        List<Alternative> told = new ArrayList<>();
        Set<JsonType> rest = EnumSet.noneOf(JsonType.class);
        for (Alternative each : all) {
            if (tellsSomething(each)) {
                told.add(each);
            } else {
                rest.addAll(each.types());
            }
        }
        if (told.size() == 1 && told.get(0).from().equals(key) && areObjects(told.get(0))) {
            return List.of(new Alternative.Untyped(key));
        } else if (!rest.isEmpty()) {
            told.add(new Alternative.Rest(key, rest));
        }
        return told;
    }

    private static boolean areObjects(Alternative alternative) {
        return alternative instanceof Alternative.Members || alternative instanceof Alternative.Entries;
    }

    private boolean tellsSomething(Alternative alternative) {
        if (alternative instanceof Alternative.Items items) {
            return items.sources().stream().anyMatch(this::hasItems);
        } else if (alternative instanceof Alternative.Entries entries) {
            return entries.sources().stream().anyMatch(objects::hasValues);
        }
        return !(alternative instanceof Alternative.Scalar);
    }

    private boolean hasItems(SchemaKey key) {
        return parts.of(key).stream().anyMatch(part -> part.arrays().uniform().isPresent());
    }

    private Alternative lists(SchemaKey key) {
        if (!hasItems(key)) {
            for (Group group : Group.of(parts.of(key))) {
                List<Alternative.Items> branches = branches(group, JsonType.ARRAY, Alternative.Items.class);
                List<SchemaKey> sources = branches.stream()
                        .flatMap(items -> items.sources().stream())
                        .distinct()
                        .toList();
                if (!sources.isEmpty() && sources.stream().allMatch(this::hasItems)) {
                    return new Alternative.Items(
                            branches.size() == 1 ? branches.get(0).from() : key, sources);
                }
            }
        }
        return new Alternative.Items(key, List.of(key));
    }

    private Alternative scalar(SchemaKey key, JsonType type) {
        List<SchemaKey> sources = new ArrayList<>();
        List<Group> groups = Group.of(parts.of(key));
        if (groups.size() == 1 && parts.of(key).stream().allMatch(Schema::assertsOnlyBranches)) {
            for (SchemaKey branch : groups.get(0).branches()) {
                of(branch, TypeSet.of(Set.of(type))).alternatives().forEach(each -> sources.add(each.from()));
            }
        }
        return new Alternative.Scalar(sources.size() == 1 ? sources.get(0) : key, type);
    }

    /** What the branches of a group have of one kind, branches that accept nothing of the type apart. */
    <A extends Alternative> List<A> branches(Group group, JsonType type, Class<A> kind) {
        List<A> all = new ArrayList<>();
        for (SchemaKey branch : group.branches()) {
            all.addAll(of(branch, TypeSet.of(Set.of(type))).all(kind));
        }
        return all;
    }

    /** All parts of a schema. */
    List<Schema> parts(SchemaKey key) {
        return parts.of(key);
    }
}
