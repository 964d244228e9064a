package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.shape.Use;
import java.util.Optional;

/** Reads a value into the class that holds nothing else: a value type, or a union's wrapper. */
final class ValueReading {
    private final CodecClass owner;
    private final PlaceReader places;

    ValueReading(CodecClass owner) {
        this.owner = owner;
        this.places = new PlaceReader(owner);
    }

    /** Statements that check, unless there is no plan because that has been done, and return the instance. */
    CodeBlock read(ClassName holder, Use use, boolean checked) {
        if (NumberPlace.of(use) == NumberPlace.NONE) {
            return CodeBlock.builder()
                    .addStatement("return new $T($L)", holder, places.read(use, "value", checked))
                    .build();
        }
        return number(holder, use, checked ? places.forwardPlan(use) : Optional.empty(), checked);
    }

    /** As {@link #read}, of a value that the plan decides forward, since its type is known. */
    CodeBlock readBy(ClassName holder, Use use, CheckPlan plan, String subject) {
        if (NumberPlace.of(use) == NumberPlace.NONE) {
            CodeBlock value = use.shape().match(new ShapeReading(owner, places, Optional.of(plan), subject));
            return CodeBlock.builder()
                    .addStatement("return new $T($L)", holder, value)
                    .build();
        }
        return number(holder, use, Optional.of(plan), true);
    }

    private CodeBlock number(ClassName holder, Use use, Optional<CheckPlan> plan, boolean checked) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (checked && plan.isEmpty()) {
            code.add(owner.regionCheck(use.schema()));
        }
        if (use.nullable()) {
            code.beginControlFlow("if (in.takeNull())")
                    .addStatement("return new $T(null, null)", holder)
                    .endControlFlow();
        }
        NumberPlace place = NumberPlace.of(use);
        code.addStatement("$L value = in.$L()", place == NumberPlace.INTEGER ? "long" : "double", place.readMethod());
        plan.ifPresent(forward -> code.add(new ScalarRefusals(owner, forward, "value").ofNumber()));
        return code.addStatement("return new $T(value, in.pollInexact() ? in.exactNumber() : null)", holder)
                .build();
    }
}
