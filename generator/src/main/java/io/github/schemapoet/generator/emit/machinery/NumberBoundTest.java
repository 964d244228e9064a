package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.runtime.JsonNumber;

/** The keywords {@code minimum}, {@code maximum} and {@code multipleOf} and their relatives as code. */
final class NumberBoundTest {
    private final CheckerClass owner;
    private final CheckPlan plan;
    private final Check.NumberBound check;
    private final String subject;

    NumberBoundTest(CheckerClass owner, CheckPlan plan, Check.NumberBound check, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.check = check;
        this.subject = subject;
    }

    CodeBlock expression() {
        CodeBlock shown = check.kind() == Check.NumberBound.Kind.MULTIPLE_OF
                ? CodeBlock.of("$N", constant())
                : CodeBlock.of("$L", owner.literal(check.limit().toString()));
        return CodeBlock.of(
                "$L || $T.$L(report, in, node, $L, $L)",
                holds(),
                Types.CHECKS,
                check.kind().keyword(),
                owner.location(plan),
                shown);
    }

    private CodeBlock holds() {
        return switch (check.kind()) {
            case MINIMUM -> CodeBlock.of("$L >= 0", order());
            case MAXIMUM -> CodeBlock.of("$L <= 0", order());
            case EXCLUSIVE_MINIMUM -> CodeBlock.of("$L > 0", order());
            case EXCLUSIVE_MAXIMUM -> CodeBlock.of("$L < 0", order());
            case MULTIPLE_OF ->
                isLong()
                        ? CodeBlock.of("in.isMultipleOf(node, $L)", Literals.ofLong(asLong()))
                        : CodeBlock.of("in.number(node).isMultipleOf($N)", constant());
        };
    }

    private CodeBlock order() {
        return isLong()
                ? CodeBlock.of("in.compare(node, $L)", Literals.ofLong(asLong()))
                : CodeBlock.of("in.number(node).compareTo($N)", constant());
    }

    private String constant() {
        return owner.constants().number(subject + " " + check.kind().keyword(), check.limit());
    }

    private long asLong() {
        return check.limit().longValueExact();
    }

    private boolean isLong() {
        return check.limit().isInteger()
                && check.limit().compareTo(JsonNumber.of(check.limit().longValue())) == 0;
    }
}
