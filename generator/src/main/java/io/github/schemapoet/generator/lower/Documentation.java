package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.Annotations;
import io.github.schemapoet.generator.schema.ArrayAssertions;
import io.github.schemapoet.generator.schema.NumberAssertions;
import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.schema.StringAssertions;
import io.github.schemapoet.generator.shape.Docs;
import io.github.schemapoet.generator.shape.Docs.Limit;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Gathers what schemas say to people. What is said beside a reference comes before what its target says. */
final class Documentation {
    private final Parts parts;

    Documentation(Parts parts) {
        this.parts = parts;
    }

    /** Of a type: what its own schema says, and its limits. */
    Docs ofType(SchemaKey key) {
        return docs(key, List.of(parts.schema(key)), limits(key));
    }

    /** Of a member or a value, to whose Java type the limits are news. */
    Docs ofPlace(SchemaKey place, boolean withLimits) {
        return docs(place, parts.chain(place), withLimits ? limits(place) : List.of());
    }

    /** Of a member that no schema describes. */
    Docs ofNothing(SchemaKey owner) {
        return docs(owner, List.of(), List.of());
    }

    /** The default that is said at a place or by what it refers to. */
    Optional<JsonValue> defaultValue(SchemaKey place) {
        return first(parts.chain(place), Annotations::defaultValue);
    }

    private Docs docs(SchemaKey key, List<Schema> chain, List<Limit> limits) {
        List<JsonValue> examples = chain.stream()
                .map(each -> each.annotations().examples())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Docs(
                key.toString(),
                first(chain, Annotations::title),
                first(chain, Annotations::description),
                examples,
                chain.stream().anyMatch(each -> each.annotations().deprecated()),
                chain.stream().anyMatch(each -> each.annotations().readOnly()),
                chain.stream().anyMatch(each -> each.annotations().writeOnly()),
                limits);
    }

    private static <T> Optional<T> first(List<Schema> chain, Function<Annotations, Optional<T>> part) {
        return chain.stream()
                .map(each -> part.apply(each.annotations()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Limit> limits(SchemaKey key) {
        List<Limit> limits = new ArrayList<>();
        for (Schema part : parts.of(key)) {
            part.constant().ifPresent(value -> limits.add(new Limit("const", Optional.of(value))));
            numbers(part.numbers(), limits);
            strings(part, limits);
            arrays(part.arrays(), limits);
            objects(part.objects(), limits);
            applicators(part, limits);
        }
        return limits.stream().distinct().toList();
    }

    private static void numbers(NumberAssertions numbers, List<Limit> limits) {
        number("minimum", numbers.minimum(), limits);
        number("exclusiveMinimum", numbers.exclusiveMinimum(), limits);
        number("maximum", numbers.maximum(), limits);
        number("exclusiveMaximum", numbers.exclusiveMaximum(), limits);
        number("multipleOf", numbers.multipleOf(), limits);
    }

    private static void strings(Schema part, List<Limit> limits) {
        StringAssertions strings = part.strings();
        part.annotations()
                .format()
                .ifPresent(format -> limits.add(new Limit("format", Optional.of(JsonString.of(format)))));
        size("minLength", strings.minLength(), limits);
        size("maxLength", strings.maxLength(), limits);
        strings.pattern().ifPresent(pattern -> limits.add(new Limit("pattern", Optional.of(JsonString.of(pattern)))));
    }

    private static void arrays(ArrayAssertions arrays, List<Limit> limits) {
        size("minItems", arrays.minItems(), limits);
        size("maxItems", arrays.maxItems(), limits);
        if (arrays.uniqueItems()) {
            limits.add(new Limit("uniqueItems", Optional.of(JsonBoolean.of(true))));
        }
    }

    private static void objects(ObjectAssertions objects, List<Limit> limits) {
        size("minProperties", objects.minProperties(), limits);
        size("maxProperties", objects.maxProperties(), limits);
    }

    /** What the check alone decides, and no value says. */
    private static void applicators(Schema part, List<Limit> limits) {
        ObjectAssertions objects = part.objects();
        said("not", part.composition().not().isPresent(), limits);
        said("if", part.composition().condition().isPresent(), limits);
        said("contains", part.arrays().contains().isPresent(), limits);
        said("unevaluatedItems", part.arrays().unevaluatedItems().isPresent(), limits);
        said("propertyNames", objects.propertyNames().isPresent(), limits);
        objects.dependencies().required().forEach(each -> said(each.keyword(), true, limits));
        objects.dependencies().schemas().forEach(each -> said(each.keyword(), true, limits));
        said("unevaluatedProperties", objects.unevaluatedProperties().isPresent(), limits);
    }

    private static void said(String keyword, boolean present, List<Limit> limits) {
        if (present) {
            limits.add(new Limit(keyword, Optional.empty()));
        }
    }

    private static void number(String keyword, Optional<JsonNumber> bound, List<Limit> limits) {
        bound.ifPresent(value -> limits.add(new Limit(keyword, Optional.of(value))));
    }

    private static void size(String keyword, OptionalLong bound, List<Limit> limits) {
        bound.ifPresent(value -> limits.add(new Limit(keyword, Optional.of(JsonNumber.of(value)))));
    }
}
