package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.DynamicReference;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tests that apply other schemas to the same value. */
final class CompositionChecks {
    private final SchemaGraph graph;

    CompositionChecks(SchemaGraph graph) {
        this.graph = graph;
    }

    void addTo(Composition composition, List<Check> checks) {
        composition.ref().ifPresent(target -> checks.add(new Application.Reference(target)));
        composition.dynamic().flatMap(this::dynamic).ifPresent(checks::add);
        combination(Application.Combination.Kind.ALL_OF, composition.allOf(), checks);
        combination(Application.Combination.Kind.ANY_OF, composition.anyOf(), checks);
        combination(Application.Combination.Kind.ONE_OF, composition.oneOf(), checks);
        composition.not().ifPresent(schema -> checks.add(new Application.Negation(schema)));
        composition
                .condition()
                .ifPresent(condition -> checks.add(
                        new Application.Conditional(condition.test(), condition.then(), condition.otherwise())));
    }

    private static void combination(Application.Combination.Kind kind, List<SchemaKey> branches, List<Check> checks) {
        if (!branches.isEmpty()) {
            checks.add(new Application.Combination(kind, List.copyOf(branches)));
        }
    }

    /** A reference that can lead to one schema only is decided here and now. */
    private Optional<Application> dynamic(DynamicReference reference) {
        Map<String, SchemaKey> targets =
                reference.anchor().map(graph.dynamicAnchors()::get).orElse(Map.of());
        Optional<SchemaKey> only =
                targets.size() == 1 ? targets.values().stream().findFirst() : Optional.empty();
        if (targets.isEmpty()) {
            return reference.initial().map(Application.Reference::new);
        } else if (only.isPresent()
                && reference.initial().map(only.get()::equals).orElse(true)) {
            return only.map(Application.Reference::new);
        }
        return Optional.of(new Application.DynamicReference(
                reference.keyword(), reference.anchor().orElse(""), targets, reference.initial()));
    }
}
