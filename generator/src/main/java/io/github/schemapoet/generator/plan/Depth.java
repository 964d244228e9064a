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
        } else if (check instanceof Application application) {
            boolean looksAtNames = check instanceof Application.PropertyNames;
            return !(check instanceof Application.Contains)
                    && !(check instanceof Application.Unevaluated)
                    && !(check instanceof Application.DynamicReference)
                    && (looksAtNames || application.children().stream().allMatch(schema -> indifferent(plans, schema)))
                    && application.inPlace().stream().allMatch(schema -> shallow(plans, schema, open));
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
