package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;
import java.util.Optional;

/** An expression that builds a value which is not null, by its shape, and checks it, by its plan, if there is one. */
final class ShapeReading implements Shape.Cases<CodeBlock> {
    private final CodecClass owner;
    private final PlaceReader places;
    private final Optional<CheckPlan> plan;
    private final String subject;

    /**
     * @param plan what the value is checked against; empty where it is known to be valid
     */
    ShapeReading(CodecClass owner, PlaceReader places, Optional<CheckPlan> plan, String subject) {
        this.owner = owner;
        this.places = places;
        this.plan = plan;
        this.subject = subject;
    }

    private TypeName type(Shape shape) {
        return owner.machinery().javaTypes().of(shape);
    }

    private Optional<ScalarRefusals> refusals() {
        return plan.map(checked -> new ScalarRefusals(owner, checked, subject));
    }

    private CodeBlock ofSize(JsonKind kind) {
        String items = kind == JsonKind.ARRAY ? "items.size()" : "members.size()";
        return refusals().map(all -> all.ofSize(items, kind)).orElse(CodeBlock.of(""));
    }

    private boolean checksItems() {
        return plan.map(checked -> checksItems(owner.plans(), checked)).orElse(false);
    }

    private boolean checksValues() {
        return plan.map(checked -> checksValues(owner.plans(), checked)).orElse(false);
    }

    static boolean checksItems(CheckPlans plans, CheckPlan plan) {
        return Fit.asserting(plans, plan.find(Application.Items.class).flatMap(Application.Items::uniform))
                .isPresent();
    }

    static boolean checksValues(CheckPlans plans, CheckPlan plan) {
        return Fit.asserting(plans, plan.find(Application.Members.class).flatMap(Application.Members::additional))
                .isPresent();
    }

    @Override
    public CodeBlock string(Shape.StringShape shape) {
        Optional<CodeBlock> only = refusals().flatMap(ScalarRefusals::onlyOfString);
        if (only.isPresent()) {
            return CodeBlock.of("in.string($L)", only.get());
        }
        CodeBlock refusals = refusals().map(all -> all.ofString("text")).orElse(CodeBlock.of(""));
        if (refusals.isEmpty()) {
            return CodeBlock.of("in.string()");
        }
        return owner.reading(
                subject,
                type(shape),
                CodeBlock.builder()
                        .addStatement("$T text = in.string()", String.class)
                        .add(refusals)
                        .addStatement("return text")
                        .build());
    }

    @Override
    public CodeBlock bool(Shape.BooleanShape shape) {
        return CodeBlock.of("in.bool()");
    }

    @Override
    public CodeBlock integer(Shape.IntegerShape shape) {
        throw new IllegalArgumentException("numbers are read where what is inexact can be kept");
    }

    @Override
    public CodeBlock number(Shape.NumberShape shape) {
        throw new IllegalArgumentException("numbers are read where what is inexact can be kept");
    }

    @Override
    public CodeBlock nul(Shape.NullShape shape) {
        return CodeBlock.of("in.nul()");
    }

    @Override
    public CodeBlock any(Shape.AnyShape shape) {
        return CodeBlock.of("in.value()");
    }

    @Override
    public CodeBlock never(Shape.NeverShape shape) {
        return CodeBlock.of("in.value()");
    }

    @Override
    public CodeBlock list(Shape.ListShape shape) {
        if (Shape.isFree(shape.element().shape())
                && !checksItems()
                && ofSize(JsonKind.ARRAY).isEmpty()) {
            return CodeBlock.of("in.freeArray()");
        }
        CodeBlock refusals = ofSize(JsonKind.ARRAY);
        Optional<CodeBlock> typed = typedList(shape.element());
        if (typed.isPresent() && refusals.isEmpty()) {
            return typed.get();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock items = typed.orElseGet(() -> pushed(shape.element(), code));
        if (refusals.isEmpty()) {
            code.addStatement("return $L", items);
        } else {
            code.addStatement("$T items = $L", type(shape), items).add(refusals).addStatement("return items");
        }
        return owner.reading(subject, type(shape), code.build());
    }

    /** An array of what a codec reads by itself. */
    private Optional<CodeBlock> typedList(Use element) {
        return places.byCodec(element, checksItems())
                .flatMap(type -> owner.machinery().readList(owner.self(), type));
    }

    /** Statements that push each item; answers the list of them. */
    private CodeBlock pushed(Use element, CodeBlock.Builder code) {
        code.addStatement("int mark = in.mark()");
        code.beginControlFlow("for (boolean more = in.beginArray(); more; more = in.nextElement())");
        code.add(new ElementReading(owner, places, checksItems(), subject + " item").push(element));
        code.endControlFlow();
        return CodeBlock.of("in.$L(mark)", NumberPlace.of(element).listMethod());
    }

    @Override
    public CodeBlock map(Shape.MapShape shape) {
        if (shape.value().isJson() && !checksValues() && ofSize(JsonKind.OBJECT).isEmpty()) {
            return CodeBlock.of("in.freeObject()");
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement("int mark = in.mark()");
        code.add(MapLoop.begin());
        code.addStatement("in.push(in.memberName())");
        code.add(new ElementReading(owner, places, checksValues(), subject + " value").push(shape.value()));
        code.endControlFlow();
        CodeBlock refusals = ofSize(JsonKind.OBJECT);
        CodeBlock members =
                CodeBlock.of("in.$L(mark)", NumberPlace.of(shape.value()).mapMethod());
        if (refusals.isEmpty()) {
            code.addStatement("return $L", members);
        } else {
            code.addStatement("$T members = $L", type(shape), members)
                    .add(refusals)
                    .addStatement("return members");
        }
        return owner.reading(subject, type(shape), code.build());
    }

    @Override
    public CodeBlock type(Shape.TypeShape shape) {
        return owner.machinery().read(owner.self(), shape.type());
    }
}
