package io.github.schemapoet.generator.emit.machinery;

import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.List;
import java.util.Optional;

/**
 * Whether an instance at a place can stand as proved while what holds it is checked: no schema looks into it but the one
 * by which it was proved itself.
 */
final class Provable {
    private final CheckPlans plans;

    Provable(CheckPlans plans) {
        this.plans = plans;
    }

    /** Of a member of objects of a type. */
    boolean member(TypeDeclaration.ObjectType type, String name, Use use) {
        CheckPlan plan = plans.of(plans.withoutNull(type.key().schema()));
        List<SchemaKey> schemas = members(plan).properties().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .map(Application.Member::schemas)
                .orElse(List.of());
        return othersAreShallow(plan, Application.Members.class)
                && schemas.equals(List.of(use.schema()))
                && !cannotStand(use);
    }

    /** Of a member without a name of its own. */
    boolean additional(TypeDeclaration.ObjectType type, Use use) {
        return additional(plans.of(plans.withoutNull(type.key().schema())), use);
    }

    private boolean additional(CheckPlan plan, Use use) {
        Application.Members members = members(plan);
        return othersAreShallow(plan, Application.Members.class)
                && members.patterns().isEmpty()
                && members.additional().equals(Optional.of(use.schema()))
                && !cannotStand(use);
    }

    /** Of the elements of a list at a place. */
    boolean element(Use list, Use element) {
        CheckPlan plan = plans.of(plans.withoutNull(list.schema()));
        return list.sole()
                && othersAreShallow(plan, Application.Items.class)
                && plan.find(Application.Items.class)
                        .flatMap(Application.Items::uniform)
                        .equals(Optional.of(element.schema()))
                && !cannotStand(element);
    }

    /** Of the values of a map at a place. */
    boolean value(Use map, Use value) {
        return map.sole() && additional(plans.of(plans.withoutNull(map.schema())), value);
    }

    /** Of a value whose place is all that there is. */
    boolean alone(Use use) {
        return !cannotStand(use);
    }

    private boolean othersAreShallow(CheckPlan plan, Class<? extends Check> kind) {
        return plan.checks().stream().allMatch(check -> kind.isInstance(check) || plans.shallow(check));
    }

    private static Application.Members members(CheckPlan plan) {
        return plan.find(Application.Members.class)
                .orElse(new Application.Members(List.of(), List.of(), Optional.empty()));
    }

    /** Whether the place asks for something else than the type at it does. */
    private boolean cannotStand(Use use) {
        if (!use.sole() || plans.scoped(use.schema())) {
            return true;
        }
        return use.shape() instanceof Shape.TypeShape type
                && !plans.withoutNull(use.schema()).equals(plans.withoutNull(type.key()));
    }
}
