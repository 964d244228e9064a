package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.lower.GivenTypes.Given;
import io.github.schemapoet.generator.option.AdaptedType;
import io.github.schemapoet.generator.option.ConvertedType;
import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shapes of members. They, and the items of their lists, can be given a type; other places cannot. */
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

    Use of(SchemaKey place) {
        Optional<Use> adapted = adapted(place).or(() -> listOfAdapted(place));
        if (adapted.isPresent()) {
            return adapted.get();
        }
        Use use = uses.of(place);
        if (use.shape() instanceof Shape.ListShape list) {
            return use.withShape(new Shape.ListShape(converted(list.element())));
        }
        return converted(use);
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
    private Optional<Use> adapted(SchemaKey place) {
        Optional<Given> given = given(place);
        if (given.isEmpty() || !(given.get().type().orElse(null) instanceof AdaptedType type)) {
            return Optional.empty();
        }
        types.used(given.get());
        boolean nullable = sketches.of(place).nullable();
        return Optional.of(new Use(new Shape.AnyShape(Optional.of(type)), nullable, place, true));
    }

    private Optional<Use> listOfAdapted(SchemaKey place) {
        Sketch sketch = sketches.of(place);
        if (sketch.alternatives().size() != 1
                || !(sketch.alternatives().get(0) instanceof Alternative.Items items)
                || items.sources().size() != 1
                || uses.needsClass(items)) {
            return Optional.empty();
        }
        List<SchemaKey> elements = parts.of(items.from()).stream()
                .flatMap(part -> part.arrays().uniform().stream())
                .toList();
        return elements.size() != 1
                ? Optional.empty()
                : adapted(elements.get(0))
                        .map(element -> new Use(new Shape.ListShape(element), sketch.nullable(), place, true));
    }

    /** Numbers, and strings of a format that is checked, in a type of the JDK. */
    private Use converted(Use use) {
        Optional<Given> given = given(use.schema());
        if (given.isEmpty()) {
            return use;
        }
        Optional<Shape> shape = converted(use, given.get());
        shape.ifPresent(any -> types.used(given.get()));
        return shape.map(use::withShape).orElse(use);
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
