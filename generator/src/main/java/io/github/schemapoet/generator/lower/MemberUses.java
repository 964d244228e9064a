package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.lower.GivenTypes.Given;
import io.github.schemapoet.generator.option.AdaptedType;
import io.github.schemapoet.generator.option.ConvertedType;
import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shapes of members and of items of tuples. They, and what is in their lists and maps, can be given a type; other places
 * cannot.
 */
final class MemberUses {
    private final Parts parts;
    private final Sketches sketches;
    private final Uses uses;
    private final GivenTypes types;

    MemberUses(Parts parts, Sketches sketches, Uses uses, GivenTypes types) {
        this.parts = parts;
        this.sketches = sketches;
        this.uses = uses;
        this.types = types;
    }

    /**
     * What a place is had as.
     *
     * @param by the type that it was given, if that made it so
     */
    private record Found(Use use, Optional<Given> by) {}

    Use of(SchemaKey place) {
        Optional<Use> adapted =
                adapted(place).map(this::used).or(() -> listOfAdapted(place)).or(() -> mapOfGiven(place));
        if (adapted.isPresent()) {
            return adapted.get();
        }
        Use use = uses.of(place);
        if (use.shape() instanceof Shape.ListShape list) {
            return use.withShape(new Shape.ListShape(used(converted(list.element()))));
        }
        return used(converted(use));
    }

    /** An item that its position in the array describes. */
    Use item(SchemaKey place) {
        return used(single(place));
    }

    /**
     * What members hold that the schema of an object does not name, or a map's values; empty where there can be none. What
     * one of their schemas is given counts if it can be so of them all.
     */
    Optional<Use> additional(SchemaKey key) {
        List<Found> found = new ArrayList<>();
        Optional<Use> joined = uses.additional(key, place -> {
            Found each = single(place);
            found.add(each);
            return each.use();
        });
        Optional<Shape> shape = joined.map(Use::shape);
        boolean had = found.stream()
                .allMatch(each -> each.by().isEmpty()
                        || shape.equals(Optional.of(each.use().shape())));
        if (!had) {
            return uses.additional(key);
        }
        found.forEach(this::used);
        return joined;
    }

    private Found single(SchemaKey place) {
        return adapted(place).orElseGet(() -> converted(uses.of(place)));
    }

    private Use used(Found found) {
        found.by().ifPresent(types::used);
        return found.use();
    }

    /** What a place is given, or that branch of it which accepts all but null. */
    private Optional<Given> given(SchemaKey place) {
        return types.at(place).or(() -> unlessNull(place).flatMap(types::at));
    }

    private Optional<SchemaKey> unlessNull(SchemaKey place) {
        List<Schema> all = parts.of(parts.resolve(place));
        List<Group> groups = Group.of(all);
        if (all.size() != 1 || groups.size() != 1 || !all.get(0).assertsOnlyBranches()) {
            return Optional.empty();
        }
        List<SchemaKey> branches = groups.get(0).branches().stream()
                .filter(branch -> !sketches.accepted().of(branch).equals(TypeSet.of(Set.of(JsonType.NULL))))
                .toList();
        return branches.size() == 1 ? Optional.of(branches.get(0)) : Optional.empty();
    }

    /** The schema of what is had as a class of the user's own is the check's alone: there are no types of what is inside. */
    private Optional<Found> adapted(SchemaKey place) {
        Optional<Given> given = given(place);
        if (given.isEmpty() || !(given.get().type().orElse(null) instanceof AdaptedType type)) {
            return Optional.empty();
        }
        boolean nullable = sketches.of(place).nullable();
        return Optional.of(new Found(new Use(new Shape.AnyShape(Optional.of(type)), nullable, place, true), given));
    }

    private Optional<Use> listOfAdapted(SchemaKey place) {
        Optional<Alternative.Items> items = container(place, Alternative.Items.class)
                .filter(each -> each.sources().size() == 1);
        List<SchemaKey> elements = items.stream()
                .flatMap(each -> parts.of(each.from()).stream())
                .flatMap(part -> part.arrays().uniform().stream())
                .toList();
        return elements.size() != 1
                ? Optional.empty()
                : adapted(elements.get(0)).map(this::used).map(element -> in(place, new Shape.ListShape(element)));
    }

    /** A map of which values are given a type; one of which none are is like any other. */
    private Optional<Use> mapOfGiven(SchemaKey place) {
        return container(place, Alternative.Entries.class)
                .filter(entries -> entries.sources().size() == 1)
                .map(entries -> entries.sources().get(0))
                .filter(source -> parts.of(source).stream()
                        .flatMap(part -> valuePlaces(part.objects()))
                        .anyMatch(value -> given(value).isPresent()))
                .flatMap(this::additional)
                .map(value -> in(place, new Shape.MapShape(value)));
    }

    private static Stream<SchemaKey> valuePlaces(ObjectAssertions objects) {
        return Stream.concat(objects.patternProperties().values().stream(), objects.additionalProperties().stream());
    }

    /** The list or map that a place has, beside null perhaps, and that has no class. */
    private <A extends Alternative> Optional<A> container(SchemaKey place, Class<A> kind) {
        List<Alternative> all = sketches.of(place).alternatives();
        return all.size() == 1 && kind.isInstance(all.get(0)) && !uses.needsClass(all.get(0))
                ? Optional.of(kind.cast(all.get(0)))
                : Optional.empty();
    }

    private Use in(SchemaKey place, Shape container) {
        return new Use(container, sketches.of(place).nullable(), place, true);
    }

    /** Numbers, and strings of a format that is checked, in a type of the JDK. */
    private Found converted(Use use) {
        Optional<Given> given = given(use.schema());
        return given.flatMap(each -> converted(use, each))
                .map(shape -> new Found(use.withShape(shape), given))
                .orElseGet(() -> new Found(use, Optional.empty()));
    }

    private Optional<Shape> converted(Use use, Given given) {
        Optional<JdkType> type = given.type().filter(JdkType.class::isInstance).map(JdkType.class::cast);
        String plain = type.isPresent() ? "" : given.name();
        if (use.shape() instanceof Shape.StringShape) {
            boolean fits =
                    type.filter(each -> each.kind() == ConvertedType.Kind.TEXT).isPresent();
            return plain.equals("String") || fits && isOfFormat(use.schema())
                    ? Optional.of(new Shape.StringShape(type))
                    : Optional.empty();
        }
        boolean number =
                type.filter(each -> each.kind() == ConvertedType.Kind.NUMBER).isPresent();
        if (use.shape() instanceof Shape.IntegerShape && (number || plain.equals("long"))) {
            return Optional.of(new Shape.IntegerShape(type));
        }
        boolean any = plain.equals("double") || type.equals(Optional.of(JdkType.BIG_DECIMAL));
        return use.shape() instanceof Shape.NumberShape && any
                ? Optional.of(new Shape.NumberShape(type))
                : Optional.empty();
    }

    /** Whether the strings are checked, by any format; the ones of no format most types could not hold. */
    private boolean isOfFormat(SchemaKey place) {
        return sketches.of(place).only(Alternative.Scalar.class).stream()
                .flatMap(scalar -> parts.of(scalar.from()).stream())
                .anyMatch(part -> part.strings().format().isPresent());
    }
}
