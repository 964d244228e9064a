package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.runtime.JsonNumber;
import java.util.Optional;

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

    /** Whether the test of {@code minimum} is that of {@code maximum} too. */
    boolean isPart() {
        return check.kind() == Check.NumberBound.Kind.MAXIMUM
                && isLong(check)
                && find(Check.NumberBound.Kind.MINIMUM)
                        .filter(NumberBoundTest::isLong)
                        .isPresent();
    }

    CodeBlock expression() {
        Optional<Check.NumberBound> maximum =
                find(Check.NumberBound.Kind.MAXIMUM).filter(NumberBoundTest::isLong);
        return check.kind() == Check.NumberBound.Kind.MINIMUM && isLong(check) && maximum.isPresent()
                ? range(maximum.get())
                : single();
    }

    private Optional<Check.NumberBound> find(Check.NumberBound.Kind kind) {
        return plan.checks().stream()
                .filter(Check.NumberBound.class::isInstance)
                .map(Check.NumberBound.class::cast)
                .filter(bound -> bound.kind() == kind)
                .findFirst();
    }

    private CodeBlock range(Check.NumberBound maximum) {
        CodeBlock limits = CodeBlock.of(
                "$L, $L",
                Literals.ofLong(check.limit().longValueExact()),
                Literals.ofLong(maximum.limit().longValueExact()));
        return CodeBlock.of(
                "in.isBetween(node, $L) || $T.range(report, in, node, $L, $L)",
                limits,
                Types.CHECKS,
                owner.location(plan),
                limits);
    }

    private CodeBlock single() {
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
                isLong(check)
                        ? CodeBlock.of("in.isMultipleOf(node, $L)", Literals.ofLong(asLong()))
                        : CodeBlock.of("in.number(node).isMultipleOf($N)", constant());
        };
    }

    private CodeBlock order() {
        return isLong(check)
                ? CodeBlock.of("in.compare(node, $L)", Literals.ofLong(asLong()))
                : CodeBlock.of("in.number(node).compareTo($N)", constant());
    }

    private String constant() {
        return owner.constants().number(subject + " " + check.kind().keyword(), check.limit());
    }

    private long asLong() {
        return check.limit().longValueExact();
    }

    private static boolean isLong(Check.NumberBound check) {
        return check.limit().isInteger()
                && check.limit().compareTo(JsonNumber.of(check.limit().longValue())) == 0;
    }
}
