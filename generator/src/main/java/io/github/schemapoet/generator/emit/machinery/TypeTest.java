package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import java.util.List;

/** The keyword {@code type} as code. */
final class TypeTest {
    private TypeTest() {}

    /** Returns from the method where the type is wrong. */
    static CodeBlock guard(CheckerClass owner, CheckPlan plan, Check.Types check) {
        if (check.types().size() == JsonKind.values().length && check.integers() == Check.Types.Integers.ANY_NUMBER) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if (!$L)", expression(owner, plan, check, "node"))
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    /** A boolean expression that reports where the type of a node is wrong. */
    static CodeBlock expression(CheckerClass owner, CheckPlan plan, Check.Types check, String node) {
        return CodeBlock.of("$T.type(report, in, $L, $L, $L)", Types.CHECKS, node, owner.location(plan), bits(check));
    }

    /** A boolean expression that reports nothing. */
    static CodeBlock accepts(Check.Types check, String node) {
        return CodeBlock.of("$T.accept($L, in, $L)", Types.TYPE_BITS, bits(check), node);
    }

    private static CodeBlock bits(Check.Types check) {
        return check.types().stream()
                .map(type -> CodeBlock.of("$T.$L", Types.TYPE_BITS, bit(type, check.integers())))
                .collect(CodeBlock.joining(" | "));
    }

    private static String bit(JsonKind type, Check.Types.Integers integers) {
        if (type != JsonKind.NUMBER) {
            return type.name();
        }
        return switch (integers) {
            case ANY_NUMBER -> "NUMBER";
            case BY_VALUE -> "INTEGER";
            case BY_SPELLING -> "INTEGER_BY_SPELLING";
        };
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
}
