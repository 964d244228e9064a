package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import java.util.List;

/** The tests of a plan as code, apart from that of the type. */
final class TestsOfPlan extends ApplicationTests implements Check.Cases<List<TestCode>> {
    TestsOfPlan(CheckerClass owner, CheckPlan plan, String subject) {
        super(owner, plan, subject);
    }

    List<TestCode> tests() {
        return plan.checks().stream()
                .flatMap(check -> check.match(this).stream())
                .toList();
    }

    @Override
    public List<TestCode> never(Check.Never check) {
        return List.of(TestCode.ofAnything(CodeBlock.of("$T.never(report, in, node, $L)", Types.CHECKS, location())));
    }

    @Override
    public List<TestCode> types(Check.Types check) {
        return List.of();
    }

    @Override
    public List<TestCode> enumeration(Check.Enumeration check) {
        return List.of(TestCode.ofAnything(new EnumerationTest(owner, plan, check, subject).expression()));
    }

    @Override
    public List<TestCode> numberBound(Check.NumberBound check) {
        NumberBoundTest test = new NumberBoundTest(owner, plan, check, subject);
        return test.isPart() ? List.of() : List.of(TestCode.expression(JsonKind.NUMBER, test.expression()));
    }

    @Override
    public List<TestCode> sizeBound(Check.SizeBound check) {
        boolean text = check.kind().type() == JsonKind.STRING;
        String limit = Literals.ofLong(check.limit());
        CodeBlock holds = CodeBlock.of(
                "$L $L $L",
                text ? "in.codePoints(node)" : "in.count(node)",
                check.kind().lower() ? ">=" : "<=",
                limit);
        CodeBlock report = text
                ? CodeBlock.of(
                        "$T.$L(report, in, node, $L, $L)",
                        Types.CHECKS,
                        check.kind().keyword(),
                        location(),
                        limit)
                : CodeBlock.of(
                        "$T.size(report, in, node, $L, $S, $L)",
                        Types.CHECKS,
                        location(),
                        check.kind().keyword(),
                        limit);
        return List.of(TestCode.expression(check.kind().type(), CodeBlock.of("$L || $L", holds, report)));
    }

    @Override
    public List<TestCode> matches(Check.Matches check) {
        CodeBlock pattern = owner.pattern(subject + " pattern", check.pattern());
        return List.of(TestCode.expression(
                JsonKind.STRING,
                CodeBlock.of(
                        "in.matches(node, $L) || $T.pattern(report, in, node, $L, $L)",
                        pattern,
                        Types.CHECKS,
                        location(),
                        owner.literal(check.pattern()))));
    }

    @Override
    public List<TestCode> format(Check.Format check) {
        return List.of(TestCode.expression(
                JsonKind.STRING,
                CodeBlock.of(
                        "$T.$L(in.text(node)) || $T.format(report, in, node, $L, $S)",
                        Types.FORMATS,
                        check.format().method(),
                        Types.CHECKS,
                        location(),
                        check.format().json())));
    }

    @Override
    public List<TestCode> customFormat(Check.CustomFormat check) {
        return List.of(TestCode.expression(
                JsonKind.STRING,
                CodeBlock.of(
                        "$N.test(in.text(node)) || $T.format(report, in, node, $L, $L)",
                        owner.constants().customFormat(check),
                        Types.CHECKS,
                        location(),
                        owner.literal(check.name()))));
    }

    @Override
    public List<TestCode> uniqueItems(Check.UniqueItems check) {
        return List.of(TestCode.expression(
                JsonKind.ARRAY,
                CodeBlock.of(
                        "in.allDistinct(node) || $T.uniqueItems(report, in, node, $L)", Types.CHECKS, location())));
    }

    @Override
    public List<TestCode> required(Check.Required check) {
        return plan.find(Application.Members.class).isPresent()
                ? List.of()
                : new MembersTest(owner, plan, subject).tests();
    }

    @Override
    public List<TestCode> dependentRequired(Check.DependentRequired check) {
        if (check.names().isEmpty()) {
            return List.of();
        }
        CodeBlock others = check.names().stream()
                .map(name -> CodeBlock.of("in.member(node, $L) >= 0", owner.literal(name)))
                .collect(CodeBlock.joining(" && "));
        CodeBlock names = check.names().stream()
                .map(name -> CodeBlock.of("$L", owner.literal(name)))
                .collect(CodeBlock.joining(", "));
        return List.of(TestCode.expression(
                JsonKind.OBJECT,
                CodeBlock.of(
                        "in.member(node, $L) < 0 || $L || $T.dependentRequired(report, in, node, $L, $S, $L, $L)",
                        owner.literal(check.name()),
                        others,
                        Types.APPLICATOR_CHECKS,
                        location(),
                        check.keyword(),
                        owner.literal(check.name()),
                        names)));
    }
}
