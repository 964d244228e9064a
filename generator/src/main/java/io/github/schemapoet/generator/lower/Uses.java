package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Facet;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The shapes of places. Types that shapes name are declared on the way. */
final class Uses {
    private final Parts parts;
    private final Sketches sketches;
    private final Declarations declarations;
    private final Notes notes;
    private final SchemaFacts facts;
    private final JdkTypes jdkTypes;
    private final boolean openEnums;
    private final Set<SchemaKey> boxed;
    private final Set<SchemaKey> circular = new HashSet<>();
    private final Deque<SchemaKey> open = new ArrayDeque<>();

    /**
     * Shapes of the places of a graph.
     *
     * @param boxed lists and maps that contain themselves, which need a class for that
     */
    Uses(
            Parts parts,
            Sketches sketches,
            Declarations declarations,
            Notes notes,
            SchemaFacts facts,
            TypeOptions options,
            Set<SchemaKey> boxed) {
        this.jdkTypes = new JdkTypes(parts, options.values());
        this.openEnums = options.enums() == TypeOptions.Enums.OPEN;
        this.facts = facts;
        this.parts = parts;
        this.sketches = sketches;
        this.declarations = declarations;
        this.notes = notes;
        this.boxed = boxed;
    }

    /** Lists and maps that were found to contain themselves, and are not boxed. */
    Set<SchemaKey> circular() {
        return circular;
    }

    /** A place inside a container, where null of free-form JSON is a value. */
    Use of(SchemaKey place) {
        SchemaKey key = parts.resolve(place);
        Sketch sketch = sketches.of(key);
        if (facts.scoped(key) && needsType(sketch)) {
            notes.dependsOnTheWay(place);
            return new Use(new Shape.AnyShape(), false, place, true);
        }
        return use(place, key, sketch);
    }

    /** A schema by itself, to which nothing leads: a root, or a definition. */
    Use own(SchemaKey place) {
        SchemaKey key = parts.resolve(place);
        Sketch sketch = sketches.of(key);
        boolean branched =
                sketch.alternatives().stream().anyMatch(each -> !each.from().equals(key) && facts.scoped(each.from()));
        return branched ? new Use(new Shape.AnyShape(), false, place, true) : use(place, key, sketch);
    }

    private boolean needsType(Sketch sketch) {
        return sketch.alternatives().size() > 1
                || sketch.alternatives().stream()
                        .anyMatch(each -> each instanceof Alternative.Members
                                || each instanceof Alternative.Untyped
                                || boxed.contains(each.from()));
    }

    private Use use(SchemaKey place, SchemaKey key, Sketch sketch) {
        Shape shape = shape(key, sketch);
        return new Use(shape, sketch.nullable() && !Shape.holdsNull(shape), place, true);
    }

    private Shape shape(SchemaKey key, Sketch sketch) {
        List<Alternative> alternatives = sketch.alternatives();
        if (alternatives.isEmpty()) {
            return sketch.nullable() ? new Shape.NullShape() : new Shape.NeverShape();
        } else if (alternatives.size() == 1) {
            return shape(alternatives.get(0));
        } else if (alternatives.size() > Declarations.MOST_BRANCHES) {
            notes.tooManyBranches(key, alternatives.size());
            return new Shape.AnyShape();
        }
        TypeKey type = new TypeKey(key, sketch.nullable() ? Facet.NOT_NULL : Facet.WHOLE);
        declarations.union(type, sketch);
        return new Shape.TypeShape(type);
    }

    /** The shape of one alternative. */
    Shape shape(Alternative alternative) {
        if (alternative instanceof Alternative.Scalar scalar) {
            return scalar(scalar);
        } else if (alternative instanceof Alternative.Listed listed) {
            return listed(listed);
        } else if (alternative instanceof Alternative.Members members) {
            boolean any = isUntypedDefinition(members.from());
            return object(members.from(), any ? Facet.ANY : facet(members.from(), JsonType.OBJECT));
        } else if (alternative instanceof Alternative.Untyped untyped) {
            return object(untyped.from(), Facet.ANY);
        } else if (alternative instanceof Alternative.Rest rest) {
            int members = sketches.members(rest.from());
            if (members > Declarations.MOST_MEMBERS) {
                notes.tooManyMembers(rest.from(), members);
            }
            return new Shape.AnyShape();
        }
        return container(alternative);
    }

    /**
     * Whether a schema is one that has a class for whatever it accepts, of which its objects are instances wherever they stand:
     * so a definition has one class, and not two.
     */
    private boolean isUntypedDefinition(SchemaKey key) {
        return parts.standsAlone(key)
                && sketches.of(key).only(Alternative.Untyped.class).isPresent();
    }

    private Shape object(SchemaKey key, Facet facet) {
        TypeKey type = new TypeKey(key, facet);
        declarations.object(type);
        return new Shape.TypeShape(type);
    }

    private Shape scalar(Alternative.Scalar scalar) {
        return switch (scalar.type()) {
            case STRING -> new Shape.StringShape(jdkTypes.ofString(scalar.from()));
            case BOOLEAN -> new Shape.BooleanShape();
            case INTEGER -> new Shape.IntegerShape(jdkTypes.ofInteger(scalar.from()));
            case NUMBER -> new Shape.NumberShape(jdkTypes.ofNumber(scalar.from()));
            default -> throw new IllegalArgumentException(scalar.type() + " is no scalar");
        };
    }

    private Shape listed(Alternative.Listed listed) {
        int count = listed.constants().size();
        if (listed.fixed() && count == 1) {
            return Shape.StringShape.PLAIN;
        } else if (count > Declarations.MOST_CONSTANTS) {
            notes.tooManyConstants(listed.from(), count);
            return Shape.StringShape.PLAIN;
        }
        TypeKey type = new TypeKey(listed.from(), facet(listed.from(), JsonType.STRING));
        if (openEnums) {
            declarations.openEnumeration(type, listed);
        } else {
            declarations.enumeration(type, listed);
        }
        return new Shape.TypeShape(type);
    }

    private Facet facet(SchemaKey key, JsonType type) {
        TypeSet types = sketches.accepted().of(key);
        if (!types.without(JsonType.NULL).equals(TypeSet.of(Set.of(type)))) {
            return type == JsonType.OBJECT ? Facet.OBJECT : type == JsonType.ARRAY ? Facet.ARRAY : Facet.STRING;
        }
        return types.has(JsonType.NULL) ? Facet.NOT_NULL : Facet.WHOLE;
    }

    private Shape container(Alternative alternative) {
        SchemaKey key = alternative.from();
        if (needsClass(alternative)) {
            boolean array = alternative instanceof Alternative.Items;
            TypeKey type = new TypeKey(key, facet(key, array ? JsonType.ARRAY : JsonType.OBJECT));
            declarations.value(type, alternative);
            return new Shape.TypeShape(type);
        }
        if (open.contains(key)) {
            circular.addAll(openSince(key));
            return new Shape.AnyShape();
        } else if (open.size() == Declarations.MOST_NESTED) {
            notes.tooDeep(key);
            return new Shape.AnyShape();
        }
        return inside(alternative);
    }

    /** Whether a list or a map has a class: its items differ by position, or it contains itself. */
    boolean needsClass(Alternative alternative) {
        boolean tuple = alternative instanceof Alternative.Items items && Tuples.areIn(parts, items);
        return tuple || boxed.contains(alternative.from());
    }

    /** The shape of a list or a map, whether or not it has a class. */
    Shape inside(Alternative alternative) {
        open.push(alternative.from());
        Shape shape = alternative instanceof Alternative.Items items
                ? new Shape.ListShape(element(items))
                : new Shape.MapShape(value((Alternative.Entries) alternative));
        open.pop();
        return shape;
    }

    private List<SchemaKey> openSince(SchemaKey key) {
        List<SchemaKey> since = new ArrayList<>();
        for (SchemaKey each : open) {
            since.add(each);
            if (each.equals(key)) {
                break;
            }
        }
        return since;
    }

    private Use element(Alternative.Items items) {
        List<Use> uses = new ArrayList<>();
        for (SchemaKey source : items.sources()) {
            uses.add(parts.of(source).stream()
                    .flatMap(part -> part.arrays().uniform().stream())
                    .map(this::of)
                    .reduce(Joins::both)
                    .orElseGet(() -> any(source)));
        }
        return joined(uses, items.from(), "items");
    }

    private Use value(Alternative.Entries entries) {
        List<Use> uses = new ArrayList<>();
        for (SchemaKey source : entries.sources()) {
            uses.add(additional(source).orElseGet(() -> any(source).withShape(new Shape.NeverShape())));
        }
        return joined(uses, entries.from(), "values");
    }

    /** What members hold that the schema does not name; empty where there can be none. */
    Optional<Use> additional(SchemaKey key) {
        return additional(key, this::of);
    }

    /** As above, of uses that another makes of the schemas of such members. */
    Optional<Use> additional(SchemaKey key, Function<SchemaKey, Use> single) {
        Use all = any(key);
        for (Schema part : parts.of(key)) {
            ObjectAssertions objects = part.objects();
            List<Use> uses = new ArrayList<>();
            objects.patternProperties().values().forEach(pattern -> uses.add(single.apply(pattern)));
            objects.additionalProperties().ifPresent(rest -> uses.add(single.apply(rest)));
            if (objects.additionalProperties().isEmpty()) {
                uses.add(any(key));
            }
            Use here = joined(uses, part.key(), "values");
            all = Shape.isFree(all.shape()) ? here : Joins.both(all, here);
        }
        return all.shape() instanceof Shape.NeverShape ? Optional.empty() : Optional.of(all);
    }

    private Use joined(List<Use> uses, SchemaKey where, String what) {
        Use joined = uses.stream().reduce(Joins::either).orElseGet(() -> any(where));
        if (joined.shape() instanceof Shape.AnyShape
                && uses.stream().noneMatch(use -> use.shape() instanceof Shape.AnyShape)) {
            notes.differentKinds(where, what);
        }
        return joined;
    }

    /** Free-form JSON, where no schema says anything. */
    Use any(SchemaKey where) {
        return new Use(new Shape.AnyShape(), false, where, false);
    }
}
