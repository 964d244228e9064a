package io.github.schemapoet.generator.emit.machinery;

import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Facet;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an object type can be read and checked in one forward pass: its members are just those of its plan. */
final class ObjectFit {
    private final CheckPlans plans;
    private final TypeDeclaration.ObjectType type;
    private final CheckPlan plan;
    private final Application.Members members;

    ObjectFit(CheckPlans plans, TypeDeclaration.ObjectType type) {
        this.plans = plans;
        this.type = type;
        this.plan = plans.of(plans.withoutNull(type.key().schema()));
        this.members = plan.find(Application.Members.class)
                .orElse(new Application.Members(List.of(), List.of(), Optional.empty()));
    }

    boolean forward() {
        return plans.forward(plan.key()) && typesAgree() && namedAgree() && othersAgree();
    }

    CheckPlan plan() {
        return plan;
    }

    Application.Members members() {
        return members;
    }

    /** The names that must be there, all of which are members. */
    List<String> required() {
        return plan.find(Check.Required.class).map(Check.Required::names).orElse(List.of());
    }

    /** Whether members that have no accessor are refused, whatever their name. */
    boolean closed() {
        return members.patterns().isEmpty()
                && members.additional().map(this::never).orElse(false);
    }

    boolean never(SchemaKey key) {
        return plans.of(plans.resolve(key)).never();
    }

    private boolean typesAgree() {
        return type.holdsAnything() ? plan.assertsOfObjectsOnly() : objectsOnly();
    }

    private boolean objectsOnly() {
        Set<JsonKind> types = EnumSet.noneOf(JsonKind.class);
        types.addAll(plans.acceptedTypes(plan.key()));
        if (type.key().facet() == Facet.OBJECT) {
            types.retainAll(EnumSet.of(JsonKind.OBJECT));
        } else if (type.key().facet() == Facet.NOT_NULL) {
            types.remove(JsonKind.NULL);
        }
        return types.equals(EnumSet.of(JsonKind.OBJECT))
                && plan.checks().stream().noneMatch(Application.Combination.class::isInstance);
    }

    private boolean namedAgree() {
        Map<String, Use> uses = new HashMap<>();
        type.members().forEach(member -> uses.put(member.name(), member.use()));
        for (Application.Member named : members.properties()) {
            Use use = uses.remove(named.name());
            if (use == null || !agrees(named.schemas(), use)) {
                return false;
            }
        }
        // What is left is only required: no schema of its own, so that the one for other members is its.
        boolean plain = members.patterns().isEmpty() || uses.isEmpty();
        return plain
                && uses.keySet().containsAll(requiredOnly())
                && uses.values().stream()
                        .allMatch(use -> agrees(members.additional().stream().toList(), use));
    }

    private List<String> requiredOnly() {
        List<String> named =
                members.properties().stream().map(Application.Member::name).toList();
        return required().stream().filter(name -> !named.contains(name)).toList();
    }

    /** Whether no schema says anything about a member. */
    boolean free(String name) {
        List<SchemaKey> schemas = members.properties().stream()
                .filter(named -> named.name().equals(name))
                .findFirst()
                .map(Application.Member::schemas)
                .orElse(members.additional().stream().toList());
        return schemas.stream().allMatch(key -> plans.of(plans.resolve(key)).always());
    }

    private boolean agrees(List<SchemaKey> schemas, Use use) {
        List<SchemaKey> asserting = schemas.stream()
                .filter(key -> !plans.of(plans.resolve(key)).always())
                .toList();
        return asserting.isEmpty()
                ? use.shape() instanceof Shape.AnyShape
                : use.sole() && asserting.equals(List.of(use.schema()));
    }

    /** Whether no schema says anything about members that have no accessor. */
    boolean othersFree() {
        return members.patterns().isEmpty()
                && members.additional()
                        .map(key -> plans.of(plans.resolve(key)).always())
                        .orElse(true);
    }

    private boolean othersAgree() {
        if (!members.patterns().isEmpty()) {
            return type.additional().isPresent();
        }
        return closed()
                || type.additional()
                        .map(use -> agrees(members.additional().stream().toList(), use))
                        .orElse(false);
    }
}
