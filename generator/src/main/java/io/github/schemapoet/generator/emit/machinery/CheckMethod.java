package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body of the method that checks one schema. The type comes first, since where it is wrong the other tests say little;
 * then each other test, guarded by the type that it is about where other types can come.
 */
final class CheckMethod {
    private static final int MOST = 40;

    private final CheckerClass owner;
    private final CheckPlan plan;
    private final String subject;

    CheckMethod(CheckerClass owner, CheckPlan plan, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.subject = subject;
    }

    /** The statements. */
    CodeBlock body() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<TestCode> tests = new TestsOfPlan(owner, plan, subject).tests();
        Optional<Check.Types> types = plan.find(Check.Types.class);
        Set<JsonKind> possible = types.map(Check.Types::types).orElse(EnumSet.allOf(JsonKind.class));
        if (tests.isEmpty()) {
            CodeBlock only = types.map(check -> TypeTest.expression(owner, plan, check, "node"))
                    .orElse(CodeBlock.of("true"));
            return code.addStatement("return $L", only).build();
        }
        types.ifPresent(check -> code.add(TypeTest.guard(owner, plan, check)));
        if (tests.size() == 1 && tests.get(0).suffix().isPresent() && certain(tests.get(0), possible)) {
            return code.add(tests.get(0).code()).build();
        }
        return code.add(conjunction(tests, possible)).build();
    }

    private CodeBlock conjunction(List<TestCode> tests, Set<JsonKind> possible) {
        List<CodeBlock> expressions =
                grouped(tests.stream().map(test -> expression(test, possible)).toList(), 1);
        if (expressions.size() == 1) {
            return CodeBlock.builder()
                    .addStatement("return $L", expressions.get(0))
                    .build();
        }
        return all(expressions);
    }

    private static CodeBlock all(List<CodeBlock> expressions) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("boolean valid = $L", expressions.get(0));
        expressions.stream().skip(1).forEach(next -> code.addStatement("valid &= $L", next));
        return code.addStatement("return valid").build();
    }

    /** Many tests in methods of so many, and these likewise: a large method is never compiled. */
    private List<CodeBlock> grouped(List<CodeBlock> expressions, int level) {
        if (expressions.size() <= MOST) {
            return expressions;
        }
        List<CodeBlock> groups = new ArrayList<>();
        for (int start = 0; start < expressions.size(); start += MOST) {
            List<CodeBlock> group = expressions.subList(start, Math.min(expressions.size(), start + MOST));
            String name = subject + " part " + (level > 1 ? level + " " : "") + (groups.size() + 1);
            groups.add(owner.helper(name, all(group)));
        }
        return grouped(groups, level + 1);
    }

    private CodeBlock expression(TestCode test, Set<JsonKind> possible) {
        CodeBlock code = test.suffix()
                .map(suffix -> owner.helper(subject + " " + suffix, test.code()))
                .orElse(test.code());
        if (certain(test, possible)) {
            return code;
        }
        return CodeBlock.of(
                "$L || $L", TypeTest.differs("in.type(node)", test.about().orElseThrow()), code);
    }

    private static boolean certain(TestCode test, Set<JsonKind> possible) {
        return test.about().map(type -> possible.equals(Set.of(type))).orElse(true);
    }
}
