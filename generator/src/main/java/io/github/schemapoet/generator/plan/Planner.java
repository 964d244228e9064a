package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.ArrayAssertions;
import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.NumberAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.schema.StringAssertions;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.format.KnownFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes the plans: for each schema of a graph, all that its keywords assert, cheap tests first. */
public final class Planner {
    private final SchemaGraph graph;
    private final Patterns patterns;

    private Planner(SchemaGraph graph, Patterns patterns) {
        this.graph = graph;
        this.patterns = patterns;
    }

    /**
     * The plans of all schemas of a graph.
     *
     * @param diagnostics gets an error for each regular expression that is none, and for schemas that apply themselves to
     *     the same instance without end; the plans are then of no use
     */
    public static CheckPlans plan(SchemaGraph graph, Diagnostics diagnostics) {
        Planner planner = new Planner(graph, Patterns.compile(graph, diagnostics));
        Map<SchemaKey, CheckPlan> plans = new LinkedHashMap<>();
        graph.schemas().forEach((key, schema) -> plans.put(key, planner.plan(schema)));
        Loops.report(graph, plans, diagnostics);
        CheckPlans all = new CheckPlans(plans, planner.patterns.compiled());
        Contradictions.report(graph, all, diagnostics);
        return all;
    }

    private CheckPlan plan(Schema schema) {
        List<Check> checks = new ArrayList<>();
        if (schema.kind() == Schema.Kind.FALSE) {
            checks.add(new Check.Never());
        } else if (schema.kind() == Schema.Kind.KEYWORDS) {
            schema.types().ifPresent(types -> checks.add(types(types, schema.integersBySpelling())));
            values(schema, checks);
            numbers(schema.numbers(), checks);
            strings(schema.strings(), checks);
            arrays(schema.arrays(), checks);
            Optional<SchemaKey> additional =
                    schema.objects().additionalProperties().filter(this::asserts);
            Optional<SchemaKey> names = schema.objects().propertyNames().filter(this::assertsOfNames);
            new ObjectChecks(schema, names, additional, patterns).addTo(checks);
            new CompositionChecks(graph).addTo(schema.composition(), checks);
            unevaluated(JsonKind.ARRAY, schema.arrays().unevaluatedItems(), checks);
            unevaluated(JsonKind.OBJECT, schema.objects().unevaluatedProperties(), checks);
        }
        return new CheckPlan(
                schema.key(),
                schema.key().uri(),
                checks,
                Evaluation.of(schema),
                List.of(),
                schema.annotations().writeOnly());
    }

    private boolean asserts(SchemaKey key) {
        Schema schema = graph.get(key);
        return !schema.acceptsEverything() || schema.annotations().writeOnly();
    }

    /** All names are strings. */
    private boolean assertsOfNames(SchemaKey key) {
        Schema schema = graph.get(key);
        if (schema.objects().propertyNames().isPresent()) {
            return true;
        }
        CheckPlan plan = plan(schema);
        return plan.writeOnly() || !plan.checks().stream().allMatch(Planner::acceptsStrings);
    }

    private static boolean acceptsStrings(Check check) {
        return check instanceof Check.Types types && types.types().contains(JsonKind.STRING);
    }

    private static Check types(Set<JsonType> allowed, boolean bySpelling) {
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        for (JsonType type : allowed) {
            kinds.add(type == JsonType.INTEGER ? JsonKind.NUMBER : JsonKind.valueOf(type.name()));
        }
        boolean anyNumber = allowed.contains(JsonType.NUMBER) || !allowed.contains(JsonType.INTEGER);
        Check.Types.Integers some = bySpelling ? Check.Types.Integers.BY_SPELLING : Check.Types.Integers.BY_VALUE;
        return new Check.Types(Collections.unmodifiableSet(kinds), anyNumber ? Check.Types.Integers.ANY_NUMBER : some);
    }

    private static void values(Schema schema, List<Check> checks) {
        schema.enumeration().ifPresent(values -> checks.add(new Check.Enumeration("enum", distinct(values))));
        schema.constant().ifPresent(value -> checks.add(new Check.Enumeration("const", List.of(value))));
    }

    private static List<JsonValue> distinct(List<JsonValue> values) {
        return values.stream().distinct().toList();
    }

    private static void numbers(NumberAssertions numbers, List<Check> checks) {
        bound(Check.NumberBound.Kind.MINIMUM, numbers.minimum(), checks);
        bound(Check.NumberBound.Kind.EXCLUSIVE_MINIMUM, numbers.exclusiveMinimum(), checks);
        bound(Check.NumberBound.Kind.MAXIMUM, numbers.maximum(), checks);
        bound(Check.NumberBound.Kind.EXCLUSIVE_MAXIMUM, numbers.exclusiveMaximum(), checks);
        bound(Check.NumberBound.Kind.MULTIPLE_OF, numbers.multipleOf(), checks);
    }

    private static void bound(Check.NumberBound.Kind kind, Optional<JsonNumber> limit, List<Check> checks) {
        limit.ifPresent(number -> checks.add(new Check.NumberBound(kind, number)));
    }

    private static void strings(StringAssertions strings, List<Check> checks) {
        size(Check.SizeBound.Kind.MIN_LENGTH, strings.minLength(), checks);
        size(Check.SizeBound.Kind.MAX_LENGTH, strings.maxLength(), checks);
        strings.pattern().ifPresent(text -> checks.add(new Check.Matches(text)));
        strings.format().flatMap(Planner::format).ifPresent(checks::add);
        strings.content()
                .ifPresent(content ->
                        checks.add(new Application.Content(content.encoding(), content.mediaType(), content.schema())));
    }

    private static Optional<Check> format(StringAssertions.Format format) {
        return format.checkedBy()
                .<Check>map(className -> new Check.CustomFormat(format.name(), className))
                .or(() -> KnownFormat.find(format.name()).map(Check.Format::new));
    }

    private void arrays(ArrayAssertions arrays, List<Check> checks) {
        size(Check.SizeBound.Kind.MIN_ITEMS, arrays.minItems(), checks);
        size(Check.SizeBound.Kind.MAX_ITEMS, arrays.maxItems(), checks);
        Optional<SchemaKey> rest = arrays.items().filter(this::asserts);
        if (rest.isPresent() || arrays.prefixItems().stream().anyMatch(this::asserts)) {
            checks.add(new Application.Items(arrays.prefixItems(), rest));
        }
        arrays.contains()
                .map(contains -> new Application.Contains(
                        contains.schema(), contains.min(), contains.max(), contains.evaluates()))
                .filter(contains -> contains.asserts() || contains.evaluates())
                .ifPresent(checks::add);
        if (arrays.uniqueItems()) {
            checks.add(new Check.UniqueItems());
        }
    }

    static void size(Check.SizeBound.Kind kind, OptionalLong limit, List<Check> checks) {
        boolean says = limit.isPresent() && (limit.getAsLong() > 0 || !kind.lower());
        if (says) {
            checks.add(new Check.SizeBound(kind, limit.getAsLong()));
        }
    }

    /** What is accepted of anything is kept: it says that all has been evaluated. */
    private static void unevaluated(JsonKind type, Optional<SchemaKey> schema, List<Check> checks) {
        schema.ifPresent(key -> checks.add(new Application.Unevaluated(type, key)));
    }
}
