package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one schema accepts: the values of which all tests hold.
 *
 * @param location the schema's absolute location, a URI with a JSON Pointer as its fragment
 * @param checks in the order of evaluation; none where everything is accepted
 * @param evaluation which members and items its own keywords look at
 * @param enters the names of the dynamic anchors of its resource that a reference further on may ask for
 * @param writeOnly whether no message may show the value
 */
public record CheckPlan(
        SchemaKey key,
        String location,
        List<Check> checks,
        Evaluation evaluation,
        List<String> enters,
        boolean writeOnly) {
    /** Keeps copies. */
    public CheckPlan {
        checks = List.copyOf(checks);
        enters = List.copyOf(enters);
    }

    /** The same plan, where reaching it is something that references further on depend on. */
    CheckPlan entering(List<String> anchors) {
        return new CheckPlan(key, location, checks, evaluation, anchors, writeOnly);
    }

    /** Whether everything is accepted. */
    public boolean always() {
        return checks.isEmpty();
    }

    /** Whether checking a value by this plan has no effect at all. */
    public boolean idle() {
        return checks.isEmpty() && !writeOnly;
    }

    /** Whether this is the boolean schema {@code false}. */
    public boolean never() {
        return checks.size() == 1 && checks.get(0) instanceof Check.Never;
    }

    /** Whether whatever is no object is accepted; where it may be, but by schemas that this one refers to, the answer is no. */
    public boolean assertsOfObjectsOnly() {
        return checks.stream()
                .allMatch(check -> check instanceof Application.Members
                        || check instanceof Check.Required
                        || check instanceof Check.DependentRequired
                        || check instanceof Check.SizeBound bound
                                && bound.kind().type() == JsonKind.OBJECT);
    }

    /** The schema that this one only refers to, if it does nothing else. */
    public Optional<SchemaKey> alias() {
        return !writeOnly
                        && enters.isEmpty()
                        && checks.size() == 1
                        && checks.get(0) instanceof Application.Reference reference
                ? Optional.of(reference.target())
                : Optional.empty();
    }

    /** The test of a kind of which a plan has at most one. */
    public <C extends Check> Optional<C> find(Class<C> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The tests that apply other schemas. */
    public List<Application> applications() {
        return checks.stream()
                .filter(Application.class::isInstance)
                .map(Application.class::cast)
                .toList();
    }

    /** The schemas that see the same value. */
    public List<SchemaKey> inPlace() {
        List<SchemaKey> keys = new ArrayList<>();
        applications().forEach(check -> keys.addAll(check.inPlace()));
        return keys;
    }

    /** The schemas that see the value's members and items. */
    public Set<SchemaKey> children() {
        Set<SchemaKey> keys = new LinkedHashSet<>();
        applications().forEach(check -> keys.addAll(check.children()));
        return keys;
    }
}
