package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.shape.Use;
import java.util.Optional;

/** Statements that read an element of a list, or a value of a map, onto the reader's stack. */
final class ElementReading {
    private final CodecClass owner;
    private final PlaceReader places;
    private final boolean checked;
    private final String subject;

    ElementReading(CodecClass owner, PlaceReader places, boolean checked, String subject) {
        this.owner = owner;
        this.places = places;
        this.checked = checked;
        this.subject = subject;
    }

    CodeBlock push(Use use) {
        NumberPlace number = NumberPlace.of(use);
        if (number == NumberPlace.NONE) {
            return CodeBlock.builder()
                    .addStatement("in.push($L)", places.read(use, subject, checked))
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        Optional<CheckPlan> plan = checked ? places.forwardPlan(use) : Optional.empty();
        if (checked && plan.isEmpty()) {
            code.add(owner.regionCheck(use.schema()));
        }
        if (use.nullable()) {
            code.beginControlFlow("if (in.takeNull())")
                    .addStatement("in.push(null)")
                    .nextControlFlow("else");
        }
        code.addStatement("in.$L()", number.pushMethod());
        plan.ifPresent(forward -> code.add(new ScalarRefusals(owner, forward, subject).ofNumber()));
        if (use.nullable()) {
            code.endControlFlow();
        }
        return code.build();
    }
}
