package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;

/** The keywords {@code contains}, {@code minContains} and {@code maxContains} as code. */
final class ContainsTest {
    private final CheckerClass owner;
    private final Application.Contains check;

    ContainsTest(CheckerClass owner, Application.Contains check) {
        this.owner = owner;
        this.check = check;
    }

    CodeBlock code(CodeBlock location) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("long count = 0");
        ChildLoop.overItems(code);
        code.beginControlFlow("if ($L)", owner.test(check.schema(), "item"))
                .addStatement("count++")
                .endControlFlow();
        code.endControlFlow();
        String min = Literals.ofLong(check.min());
        String max = Literals.ofLong(check.max().orElse(Long.MAX_VALUE));
        CodeBlock holds = check.max().isEmpty()
                ? CodeBlock.of("count >= $L", min)
                : check.min() == 0
                        ? CodeBlock.of("count <= $L", max)
                        : CodeBlock.of("count >= $L && count <= $L", min, max);
        return code.addStatement(
                        "return $L || $T.contains(report, in, node, $L, count, $L, $L)",
                        holds,
                        Types.APPLICATOR_CHECKS,
                        location,
                        min,
                        max)
                .build();
    }
}
