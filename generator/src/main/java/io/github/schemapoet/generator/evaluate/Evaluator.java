package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.pattern.CompiledPattern;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.schema.StringAssertions;
import io.github.schemapoet.runtime.FormatCheck;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.format.KnownFormat;
import io.github.schemapoet.runtime.support.pattern.TextPattern;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Evaluates instances by the schemas of a graph: all keywords, also when an earlier one has rejected. For one thread. It
 * recurses as deep as the instance and the schemas are.
 */
public final class Evaluator {
    private static final int MOST_APPLICATIONS = 500_000;

    private final SchemaGraph graph;
    private final Function<String, CompiledPattern> compiled;
    private final Map<String, TextPattern> patterns = new HashMap<>();
    private final Map<String, FormatCheck> formats;
    private int applications;

    /**
     * An evaluator.
     *
     * @param compiled has the regular expressions that the graph's schemas name
     * @param formats of the user's own, by name; what is not in here accepts everything
     */
    public Evaluator(SchemaGraph graph, Function<String, CompiledPattern> compiled, Map<String, FormatCheck> formats) {
        this.formats = Map.copyOf(formats);
        this.graph = graph;
        this.compiled = compiled;
    }

    /**
     * Applies a schema, on the way to which there is none.
     *
     * @throws EvaluationLimitException where it applies more schemas than is told of
     */
    public SchemaOutcome evaluate(SchemaKey schema, JsonValue instance) {
        applications = 0;
        return new Frame(this, graph.get(schema), instance, new Way("", "", Scope.of(schema.resource()))).evaluate();
    }

    boolean isOfFormat(StringAssertions.Format format, String text) {
        if (format.checkedBy().isPresent()) {
            FormatCheck check = formats.get(format.name());
            return check == null || check.test(text);
        }
        return KnownFormat.find(format.name()).map(known -> known.test(text)).orElse(true);
    }

    /** As {@link #evaluate}, of the verdict alone; what passes the limit is not accepted. */
    public boolean accepts(SchemaKey schema, JsonValue instance) {
        try {
            return evaluate(schema, instance).valid();
        } catch (EvaluationLimitException beyond) {
            return false;
        }
    }

    Frame frame(SchemaKey schema, JsonValue instance, Way way) {
        if (++applications > MOST_APPLICATIONS) {
            throw new EvaluationLimitException(MOST_APPLICATIONS);
        }
        return new Frame(this, graph.get(schema), instance, way);
    }

    SchemaGraph graph() {
        return graph;
    }

    boolean matches(String pattern, String text) {
        return patterns.computeIfAbsent(pattern, each -> compiled.apply(each).runnable())
                .test(text);
    }
}
