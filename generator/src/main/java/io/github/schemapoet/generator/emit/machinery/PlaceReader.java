package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.Optional;

/**
 * The code that reads the value of a place. Where one forward pass decides the place, it checks what it reads; where not,
 * the value is indexed and checked, and then read without a check.
 */
final class PlaceReader {
    private final CodecClass owner;

    PlaceReader(CodecClass owner) {
        this.owner = owner;
    }

    /** An expression that checks and builds the value. */
    CodeBlock read(Use use, String subject) {
        return forwardPlan(use).isPresent()
                ? orNull(use, readNotNull(use, subject))
                : checkedThenBound(use, use, subject);
    }

    /** As {@link #read(Use, String)}, of what is known not to be null. */
    CodeBlock readNotNull(Use use, String subject) {
        Optional<CheckPlan> plan = forwardPlan(use);
        return plan.isPresent()
                ? use.shape().match(new ShapeReading(owner, this, plan, subject))
                : checkedThenBound(use, use.withNullable(false), subject);
    }

    private CodeBlock checkedThenBound(Use checked, Use bound, String subject) {
        CodeBlock body = CodeBlock.builder()
                .add(owner.regionCheck(checked.schema()))
                .addStatement("return $L", bind(bound, subject))
                .build();
        return owner.reading(subject, owner.machinery().javaTypes().of(bound), body);
    }

    /** An expression that builds a value which is known to be valid. */
    CodeBlock bind(Use use, String subject) {
        return orNull(use, use.shape().match(new ShapeReading(owner, this, Optional.empty(), subject)));
    }

    /** An expression that builds the value, and checks it if it is not known to be valid. */
    CodeBlock read(Use use, String subject, boolean checked) {
        return checked ? read(use, subject) : bind(use, subject);
    }

    /** An expression that checks a value which is not null, and builds nothing. */
    CodeBlock skimExpression(Use use, String subject) {
        Optional<CheckPlan> plan = forwardPlan(use);
        if (plan.isPresent()) {
            return use.shape().match(new ShapeSkimming(owner, this, plan.get(), subject));
        }
        CodeBlock body = CodeBlock.builder()
                .add(owner.regionCheck(use.schema()))
                .addStatement("in.skipChecked()")
                .build();
        return owner.skimming(subject, body);
    }

    /** Statements that check the value and build nothing. */
    CodeBlock skim(Use use, String subject) {
        CodeBlock skim = Statements.of(skimExpression(use, subject));
        boolean takesNull = use.shape() instanceof Shape.AnyShape || use.shape() instanceof Shape.NullShape;
        if (!use.nullable() || takesNull || forwardPlan(use).isEmpty()) {
            return skim;
        }
        return CodeBlock.builder()
                .beginControlFlow("if (!in.takeNull())")
                .add(skim)
                .endControlFlow()
                .build();
    }

    /** The type of the elements of a list that its codec reads by itself, checked or not. */
    Optional<TypeKey> byCodec(Use element, boolean checked) {
        return element.shape() instanceof Shape.TypeShape shape
                        && !element.nullable()
                        && (!checked || forwardPlan(element).isPresent())
                ? Optional.of(shape.type())
                : Optional.empty();
    }

    /** The plan of what is not null, where one forward pass decides it. */
    Optional<CheckPlan> forwardPlan(Use use) {
        return Fit.forward(owner.plans(), use);
    }

    private static CodeBlock orNull(Use use, CodeBlock value) {
        boolean any = Shape.isFree(use.shape()) || use.shape() instanceof Shape.NullShape;
        return use.nullable() && !any ? CodeBlock.of("in.takeNull() ? null : $L", value) : value;
    }
}
