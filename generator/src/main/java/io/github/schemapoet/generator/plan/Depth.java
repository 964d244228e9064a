package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Set;

/** Whether a schema looks into members or items. */
final class Depth {
    private Depth() {}

    static boolean shallow(CheckPlans plans, SchemaKey start, Set<SchemaKey> open) {
        SchemaKey key = plans.resolve(start);
        return !open.add(key) || plans.of(key).checks().stream().allMatch(check -> shallow(plans, check, open));
    }

    static boolean shallow(CheckPlans plans, Check check, Set<SchemaKey> open) {
        if (check instanceof Check.UniqueItems) {
            return false;
        } else if (check instanceof Check.Enumeration enumeration) {
            return enumeration.values().stream().map(AcceptedTypes::typeOf).noneMatch(Depth::nested);
        } else if (check instanceof Check.Items items) {
            return indifferent(plans, items.schema());
        } else if (check instanceof Check.Members members) {
            return members.properties().stream().allMatch(member -> member.schemas().stream()
                            .allMatch(schema -> indifferent(plans, schema)))
                    && members.patterns().stream().allMatch(pattern -> indifferent(plans, pattern.schema()))
                    && members.additional().stream().allMatch(schema -> indifferent(plans, schema));
        } else if (check instanceof Check.Reference reference) {
            return shallow(plans, reference.target(), open);
        } else if (check instanceof Check.Combination combination) {
            return combination.branches().stream().allMatch(branch -> shallow(plans, branch, open));
        }
        return true;
    }

    private static boolean indifferent(CheckPlans plans, SchemaKey key) {
        CheckPlan plan = plans.of(plans.resolve(key));
        return plan.always() || plan.never();
    }

    private static boolean nested(JsonKind type) {
        return type == JsonKind.OBJECT || type == JsonKind.ARRAY;
    }
}
