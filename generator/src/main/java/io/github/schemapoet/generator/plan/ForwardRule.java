package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether one pass over the text decides a schema: types, bounds, patterns, names, required members, members and items,
 * enumerations of strings, and branches that the JSON type tells apart.
 */
final class ForwardRule {
    private final CheckPlans plans;

    ForwardRule(CheckPlans plans) {
        this.plans = plans;
    }

    boolean holds(SchemaKey start) {
        CheckPlan plan = plans.of(plans.resolve(start));
        return plan.alias().isEmpty()
                && !plans.scoped(plan.key())
                && plan.checks().stream().allMatch(check -> holds(plan, check));
    }

    private boolean holds(CheckPlan plan, Check check) {
        if (check instanceof Check.Types types) {
            return types.integers() != Check.Types.Integers.BY_SPELLING;
        } else if (check instanceof Check.Enumeration enumeration) {
            return enumeration.ofStrings()
                    && plan.find(Check.Matches.class).isEmpty()
                    && plan.find(Check.Format.class).isEmpty()
                    && plan.find(Check.CustomFormat.class).isEmpty();
        } else if (check instanceof Application.Combination combination) {
            return plan.checks().size() == 1 && plans.toldApartByType(combination);
        } else if (check instanceof Application.Members members) {
            return members.properties().stream()
                    .allMatch(member -> member.schemas().size() < 2);
        }
        if (check instanceof Application.Items items) {
            return items.prefix().isEmpty();
        }
        return !(check instanceof Check.UniqueItems
                || check instanceof Check.DependentRequired
                || check instanceof Application);
    }

    /** Whether a schema that accepts several types, or all, says something about the inside of one of them. */
    static boolean scalar(Set<JsonKind> types) {
        return !types.isEmpty()
                && EnumSet.complementOf(EnumSet.of(JsonKind.OBJECT, JsonKind.ARRAY))
                        .containsAll(types);
    }
}
