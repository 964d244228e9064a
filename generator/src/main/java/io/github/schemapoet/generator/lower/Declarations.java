package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Facet;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeDeclaration.Branch;
import io.github.schemapoet.generator.shape.TypeDeclaration.EnumType;
import io.github.schemapoet.generator.shape.TypeDeclaration.Position;
import io.github.schemapoet.generator.shape.TypeDeclaration.UnionType;
import io.github.schemapoet.generator.shape.TypeDeclaration.ValueType;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The declared types: each is made once, after the place that named it first, so that types may contain themselves. */
final class Declarations {
    /** More constants than this do not fit into one enum: its initialiser would pass 64 KB. */
    static final int MOST_CONSTANTS = 2_500;

    /** More fields than this make methods that the JVM does not compile, of 8,000 bytecodes and more. */
    static final int MOST_MEMBERS = 500;

    /** More kinds of values than this nobody tells apart by hand, and the compiler not at all. */
    static final int MOST_BRANCHES = 250;

    /** Types of lists or maps that are nested deeper nobody writes down, and the compiler takes minutes for them. */
    static final int MOST_NESTED = 20;

    private final Parts parts;
    private final Documentation documentation;
    private final Notes notes;
    private final Uses uses;
    private final Members members;
    private final Tuples tuples;
    private final Map<TypeKey, TypeDeclaration> types = new TreeMap<>();
    private final Set<TypeKey> named = new HashSet<>();
    private final Deque<Supplier<TypeDeclaration>> waiting = new ArrayDeque<>();

    Declarations(
            Parts parts,
            Sketches sketches,
            Notes notes,
            SchemaFacts facts,
            TypeOptions options,
            GivenTypes given,
            Set<SchemaKey> boxed) {
        this.parts = parts;
        this.documentation = new Documentation(parts);
        this.notes = notes;
        this.uses = new Uses(parts, sketches, this, notes, facts, options, boxed);
        MemberUses memberUses = new MemberUses(parts, sketches, uses, given);
        this.tuples = new Tuples(parts, memberUses, documentation);
        this.members = new Members(parts, uses, memberUses, documentation, notes, facts);
    }

    Uses uses() {
        return uses;
    }

    /** All types that were named, and those that these name. */
    Map<TypeKey, TypeDeclaration> finish() {
        while (!waiting.isEmpty()) {
            TypeDeclaration type = waiting.removeFirst().get();
            types.put(type.key(), type);
        }
        return types;
    }

    void object(TypeKey key) {
        declare(key, () -> {
            if (key.facet() == Facet.ANY) {
                notes.holdsAnything(key.schema());
            }
            return members.objectType(key);
        });
    }

    void enumeration(TypeKey key, Alternative.Listed listed) {
        declare(key, () -> new EnumType(key, listed.constants(), documentation.ofType(key.schema())));
    }

    /** Strings some of which are listed: a class that can hold others. */
    void openEnumeration(TypeKey key, Alternative.Listed listed) {
        declare(key, () -> {
            Use use = new Use(Shape.StringShape.PLAIN, false, key.schema(), true);
            return new ValueType(key, use, List.of(), listed.constants(), documentation.ofType(key.schema()));
        });
    }

    void value(TypeKey key, Alternative alternative) {
        declare(key, () -> {
            List<Position> positions =
                    alternative instanceof Alternative.Items items ? tuples.positions(items) : List.of();
            Shape shape = positions.isEmpty() ? uses.inside(alternative) : new Shape.ListShape(uses.any(key.schema()));
            Use use = new Use(shape, false, key.schema(), true);
            return new ValueType(key, use, positions, List.of(), documentation.ofType(key.schema()));
        });
    }

    /** A root that has no class of its own otherwise. */
    void root(TypeKey key, Use use) {
        declare(key, () -> new ValueType(key, use, List.of(), List.of(), documentation.ofType(key.schema())));
    }

    void union(TypeKey key, Sketch sketch) {
        declare(key, () -> {
            warn(key.schema(), sketch);
            List<Branch> branches = sketch.alternatives().stream()
                    .map(each -> branch(key.schema(), each))
                    .toList();
            return new UnionType(key, branches, documentation.ofType(key.schema()));
        });
    }

    private void declare(TypeKey key, Supplier<TypeDeclaration> type) {
        if (named.add(key)) {
            waiting.add(type);
        }
    }

    private Branch branch(SchemaKey key, Alternative alternative) {
        Shape shape = uses.shape(alternative);
        // An instance that holds anything may be no object, and no value of the union.
        boolean direct =
                alternative instanceof Alternative.Members objects && objects.direct() && !Shape.holdsNull(shape);
        boolean sole = alternative.from().equals(key) || parts.of(key).stream().allMatch(Schema::assertsOnlyBranches);
        return new Branch(new Use(shape, false, alternative.from(), sole), alternative.types(), direct);
    }

    private void warn(SchemaKey key, Sketch sketch) {
        if (sketch.only(Alternative.Rest.class).isEmpty()) {
            return;
        }
        Schema schema = parts.schema(key);
        if (!schema.objects().properties().isEmpty()) {
            notes.acceptsMore(key, "properties", "object");
        } else if (schema.arrays().items().isPresent()) {
            notes.acceptsMore(key, "items", "array");
        }
    }
}
