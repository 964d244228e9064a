package io.github.schemapoet.generator.emit.machinery;

import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a place can be read and checked in one forward pass: its plan is decidable so, and the pass that its shape
 * dictates refuses exactly the types that the plan refuses.
 */
final class Fit implements Shape.Cases<Boolean> {
    private final CheckPlans plans;
    private final CheckPlan plan;
    private final Set<JsonKind> possible;

    private Fit(CheckPlans plans, CheckPlan plan, Set<JsonKind> possible) {
        this.plans = plans;
        this.plan = plan;
        this.possible = possible;
    }

    /** The plan by which one pass decides what is not null in a place; empty where it takes more. */
    static Optional<CheckPlan> forward(CheckPlans plans, Use use) {
        if (!use.sole()) {
            return Optional.empty();
        }
        boolean acceptsNull = plans.acceptedTypes(use.schema()).contains(JsonKind.NULL);
        if (acceptsNull != use.nullable()
                && !(use.shape() instanceof Shape.AnyShape)
                && !Shape.holdsNull(use.shape())) {
            return Optional.empty();
        }
        return forward(plans, use, EnumSet.complementOf(EnumSet.of(JsonKind.NULL)));
    }

    /** As {@link #forward(CheckPlans, Use)}, of a value of which the type is known to be one of these. */
    static Optional<CheckPlan> forward(CheckPlans plans, Use use, Set<JsonKind> possible) {
        CheckPlan plan = plans.of(plans.withoutNull(use.schema()));
        Fit fit = new Fit(plans, plan, possible);
        boolean fits = use.sole() && (plans.forward(plan.key()) && use.shape().match(fit) || fit.isOfType(use.shape()));
        return fits ? Optional.of(plan) : Optional.empty();
    }

    /** Whether the place holds just what a type does: then the reader of that type decides it, in one pass or not. */
    private boolean isOfType(Shape shape) {
        if (!(shape instanceof Shape.TypeShape type)
                || plans.scoped(plan.key())
                || !plan.key().equals(plans.resolve(type.key()))) {
            return false;
        }
        return switch (type.type().facet()) {
            case WHOLE, ANY, NOT_NULL -> true;
            case OBJECT -> types().equals(Set.of(JsonKind.OBJECT));
            case STRING -> types().equals(Set.of(JsonKind.STRING));
            case ARRAY -> types().equals(Set.of(JsonKind.ARRAY));
        };
    }

    private Set<JsonKind> types() {
        Set<JsonKind> types = EnumSet.noneOf(JsonKind.class);
        types.addAll(plans.acceptedTypes(plan.key()));
        types.retainAll(possible);
        return types;
    }

    private boolean only(JsonKind type) {
        return types().equals(Set.of(type))
                && plan.find(Application.Combination.class).isEmpty();
    }

    private boolean integers() {
        return plan.find(Check.Types.class)
                .map(types -> types.integers() == Check.Types.Integers.BY_VALUE)
                .orElse(false);
    }

    @Override
    public Boolean string(Shape.StringShape shape) {
        return only(JsonKind.STRING);
    }

    @Override
    public Boolean bool(Shape.BooleanShape shape) {
        return only(JsonKind.BOOLEAN);
    }

    @Override
    public Boolean integer(Shape.IntegerShape shape) {
        return only(JsonKind.NUMBER) && integers();
    }

    @Override
    public Boolean number(Shape.NumberShape shape) {
        return only(JsonKind.NUMBER) && !integers();
    }

    @Override
    public Boolean nul(Shape.NullShape shape) {
        return plans.onlyNull(plan.key());
    }

    @Override
    public Boolean any(Shape.AnyShape shape) {
        return plan.always();
    }

    @Override
    public Boolean never(Shape.NeverShape shape) {
        return false;
    }

    @Override
    public Boolean list(Shape.ListShape shape) {
        Optional<SchemaKey> items = plan.find(Application.Items.class).flatMap(Application.Items::uniform);
        return only(JsonKind.ARRAY) && agree(items, shape.element());
    }

    @Override
    public Boolean map(Shape.MapShape shape) {
        Optional<Application.Members> members = plan.find(Application.Members.class);
        boolean plain = members.map(
                        each -> each.properties().isEmpty() && each.patterns().isEmpty())
                .orElse(true);
        return only(JsonKind.OBJECT)
                && plain
                && plan.find(Check.Required.class).isEmpty()
                && agree(members.flatMap(Application.Members::additional), shape.value());
    }

    private boolean agree(Optional<SchemaKey> schema, Use use) {
        Optional<SchemaKey> asserting = asserting(plans, schema);
        return asserting.map(key -> key.equals(use.schema())).orElse(use.shape() instanceof Shape.AnyShape);
    }

    /** The schema, unless it accepts everything. */
    static Optional<SchemaKey> asserting(CheckPlans plans, Optional<SchemaKey> schema) {
        return schema.filter(key -> !plans.of(plans.resolve(key)).always());
    }

    @Override
    public Boolean type(Shape.TypeShape shape) {
        boolean all =
                switch (shape.type().facet()) {
                    case WHOLE, ANY, NOT_NULL -> true;
                    case OBJECT -> only(JsonKind.OBJECT);
                    case STRING -> only(JsonKind.STRING);
                    case ARRAY -> only(JsonKind.ARRAY);
                };
        return all && plan.key().equals(plans.resolve(shape.key()));
    }
}
