package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The keyword {@code type} as code. */
final class TypeTest {
    private TypeTest() {}

    /** Returns from the method where the type is wrong. */
    static CodeBlock guard(CheckerClass owner, CheckPlan plan, Check.Types check) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (check.types().size() == JsonKind.values().length && check.integers() == Check.Types.Integers.ANY_NUMBER) {
            return code.build();
        }
        boolean several = constants(check).size() > 1 || check.integers() != Check.Types.Integers.ANY_NUMBER;
        if (several) {
            code.addStatement("int type = in.type(node)");
        }
        String subject = several ? "type" : "in.type(node)";
        CodeBlock wrong = wrong(check, subject);
        code.beginControlFlow("if ($L)", wrong);
        code.addStatement("return $L", report(owner, plan, check));
        return code.endControlFlow().build();
    }

    /** A boolean expression that reports where the type is wrong. */
    static CodeBlock expression(CheckerClass owner, CheckPlan plan, Check.Types check) {
        List<CodeBlock> right = new ArrayList<>();
        for (JsonKind type : check.types()) {
            right.add(holds(check, type));
        }
        right.add(report(owner, plan, check));
        return right.stream().collect(CodeBlock.joining(" || "));
    }

    private static CodeBlock holds(Check.Types check, JsonKind type) {
        if (type == JsonKind.NUMBER) {
            return switch (check.integers()) {
                case ANY_NUMBER -> CodeBlock.of("in.type(node) == $T.NUMBER", Types.INDEX);
                case BY_VALUE -> CodeBlock.of("in.type(node) == $T.NUMBER && in.isInteger(node)", Types.INDEX);
                case BY_SPELLING ->
                    CodeBlock.of("in.type(node) == $T.NUMBER && in.isWrittenAsInteger(node)", Types.INDEX);
            };
        }
        return constants(type).stream()
                .map(constant -> CodeBlock.of("in.type(node) == $T.$L", Types.INDEX, constant))
                .collect(CodeBlock.joining(" || "));
    }

    private static CodeBlock wrong(Check.Types check, String subject) {
        List<CodeBlock> tests = new ArrayList<>();
        for (JsonKind type : check.types()) {
            if (type == JsonKind.NUMBER && check.integers() == Check.Types.Integers.BY_VALUE) {
                tests.add(CodeBlock.of("!($L == $T.NUMBER && in.isInteger(node))", subject, Types.INDEX));
            } else if (type == JsonKind.NUMBER && check.integers() == Check.Types.Integers.BY_SPELLING) {
                tests.add(CodeBlock.of("!($L == $T.NUMBER && in.isWrittenAsInteger(node))", subject, Types.INDEX));
            } else {
                tests.add(differs(subject, type));
            }
        }
        return tests.stream().collect(CodeBlock.joining(" && "));
    }

    /** A test that a node's type is not this one. */
    static CodeBlock differs(String subject, JsonKind type) {
        return constants(type).stream()
                .map(constant -> CodeBlock.of("$L != $T.$L", subject, Types.INDEX, constant))
                .collect(CodeBlock.joining(" && "));
    }

    /** The runtime's names of a type: two of a boolean. */
    static List<String> constants(JsonKind type) {
        return type == JsonKind.BOOLEAN ? List.of("TRUE", "FALSE") : List.of(type.name());
    }

    private static List<String> constants(Check.Types check) {
        return check.types().stream().flatMap(type -> constants(type).stream()).toList();
    }

    private static CodeBlock report(CheckerClass owner, CheckPlan plan, Check.Types check) {
        String expected = check.types().stream()
                .map(type -> type == JsonKind.NUMBER && check.integers() != Check.Types.Integers.ANY_NUMBER
                        ? "integer"
                        : type.word())
                .collect(Collectors.joining(" or "));
        return CodeBlock.of("$T.type(report, in, node, $L, $S)", Types.CHECKS, owner.location(plan), expected);
    }
}
