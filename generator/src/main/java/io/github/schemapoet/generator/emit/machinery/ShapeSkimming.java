package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;
import java.util.Optional;

/** An expression that checks a value which is not null, by its plan, in one forward pass, and keeps nothing. */
final class ShapeSkimming implements Shape.Cases<CodeBlock> {
    private final CodecClass owner;
    private final PlaceReader places;
    private final CheckPlan plan;
    private final String subject;

    ShapeSkimming(CodecClass owner, PlaceReader places, CheckPlan plan, String subject) {
        this.owner = owner;
        this.places = places;
        this.plan = plan;
        this.subject = subject;
    }

    @Override
    public CodeBlock string(Shape.StringShape shape) {
        ScalarRefusals all = new ScalarRefusals(owner, plan, subject);
        Optional<CodeBlock> only = all.onlyOfString();
        if (only.isPresent()) {
            return CodeBlock.of("in.skipString($L)", only.get());
        }
        CodeBlock refusals = all.ofString("text");
        return refusals.isEmpty()
                ? CodeBlock.of("in.skipString()")
                : owner.skimming(
                        subject,
                        CodeBlock.builder()
                                .addStatement("$T text = in.string()", String.class)
                                .add(refusals)
                                .build());
    }

    @Override
    public CodeBlock bool(Shape.BooleanShape shape) {
        return CodeBlock.of("in.bool()");
    }

    @Override
    public CodeBlock integer(Shape.IntegerShape shape) {
        return number("in.integer()", "in.skipInteger()");
    }

    @Override
    public CodeBlock number(Shape.NumberShape shape) {
        return number("in.number()", "in.skipNumber()");
    }

    private CodeBlock number(String read, String skip) {
        CodeBlock refusals = new ScalarRefusals(owner, plan, subject).ofNumber();
        return refusals.isEmpty()
                ? CodeBlock.of(skip)
                : owner.skimming(
                        subject,
                        CodeBlock.builder().addStatement(read).add(refusals).build());
    }

    @Override
    public CodeBlock nul(Shape.NullShape shape) {
        return CodeBlock.of("in.nul()");
    }

    @Override
    public CodeBlock any(Shape.AnyShape shape) {
        return CodeBlock.of("in.skipValue()");
    }

    @Override
    public CodeBlock never(Shape.NeverShape shape) {
        throw new IllegalArgumentException("what is never valid is never read forward");
    }

    @Override
    public CodeBlock list(Shape.ListShape shape) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock refusals = new ScalarRefusals(owner, plan, subject).ofSize("count", JsonKind.ARRAY);
        if (refusals.isEmpty() && !ShapeReading.checksItems(owner.plans(), plan)) {
            return CodeBlock.of("in.skipArray()");
        }
        Optional<CodeBlock> typed = refusals.isEmpty() ? typedList(shape.element()) : Optional.empty();
        if (typed.isPresent()) {
            return typed.get();
        }
        if (!refusals.isEmpty()) {
            code.addStatement("int count = 0");
        }
        code.beginControlFlow("for (boolean more = in.beginArray(); more; more = in.nextElement())");
        code.add(
                ShapeReading.checksItems(owner.plans(), plan)
                        ? places.skim(shape.element(), subject + " item")
                        : skipValue());
        if (!refusals.isEmpty()) {
            code.addStatement("count++");
        }
        return owner.skimming(subject, code.endControlFlow().add(refusals).build());
    }

    /** An array of what a codec checks by itself. */
    private Optional<CodeBlock> typedList(Use element) {
        return places.byCodec(element, true).flatMap(type -> owner.machinery().skimList(owner.self(), type));
    }

    @Override
    public CodeBlock map(Shape.MapShape shape) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock refusals = new ScalarRefusals(owner, plan, subject).ofSize("count", JsonKind.OBJECT);
        if (refusals.isEmpty() && !ShapeReading.checksValues(owner.plans(), plan)) {
            return CodeBlock.of("in.skipObject()");
        }
        if (!refusals.isEmpty()) {
            code.addStatement("int count = 0");
        }
        code.add(MapLoop.begin());
        code.add(
                ShapeReading.checksValues(owner.plans(), plan)
                        ? places.skim(shape.value(), subject + " value")
                        : skipValue());
        if (!refusals.isEmpty()) {
            code.addStatement("count++");
        }
        return owner.skimming(subject, code.endControlFlow().add(refusals).build());
    }

    private static CodeBlock skipValue() {
        return CodeBlock.builder().addStatement("in.skipValue()").build();
    }

    @Override
    public CodeBlock type(Shape.TypeShape shape) {
        return owner.machinery().skim(owner.self(), shape.type());
    }
}
