package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one schema accepts: the values of which all tests hold.
 *
 * @param location the schema's absolute location, a URI with a JSON Pointer as its fragment
 * @param checks in the order of evaluation; none where everything is accepted
 * @param writeOnly whether no message may show the value
 */
public record CheckPlan(SchemaKey key, String location, List<Check> checks, boolean writeOnly) {
    /** Keeps a copy. */
    public CheckPlan {
        checks = List.copyOf(checks);
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

    /** The schema that this one only refers to, if it does nothing else. */
    public Optional<SchemaKey> alias() {
        return !writeOnly && checks.size() == 1 && checks.get(0) instanceof Check.Reference reference
                ? Optional.of(reference.target())
                : Optional.empty();
    }

    /** The test of a kind of which a plan has at most one. */
    public <C extends Check> Optional<C> find(Class<C> kind) {
        return checks.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The schemas that see the same value. */
    public List<SchemaKey> inPlace() {
        List<SchemaKey> keys = new ArrayList<>();
        for (Check check : checks) {
            if (check instanceof Check.Reference reference) {
                keys.add(reference.target());
            } else if (check instanceof Check.Combination combination) {
                keys.addAll(combination.branches());
            }
        }
        return keys;
    }

    /** The schemas that see the value's members and items. */
    public Set<SchemaKey> children() {
        return Children.of(checks);
    }
}
