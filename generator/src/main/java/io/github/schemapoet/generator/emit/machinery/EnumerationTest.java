package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Set;

/** The keywords {@code enum} and {@code const} as code. */
final class EnumerationTest {
    /** So few values are compared one by one. */
    private static final int FEW = 16;

    private final CheckerClass owner;
    private final CheckPlan plan;
    private final Check.Enumeration check;
    private final String subject;

    EnumerationTest(CheckerClass owner, CheckPlan plan, Check.Enumeration check, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.check = check;
        this.subject = subject;
    }

    CodeBlock expression() {
        if (check.keyword().equals("const")) {
            return constant(check.values().get(0));
        }
        return check.ofStrings() ? strings() : values();
    }

    private CodeBlock constant(JsonValue value) {
        String name = owner.constants().value(subject + " value", value);
        return CodeBlock.of(
                "in.equal(node, $N) || $T.constant(report, in, node, $L, $N)",
                name,
                Types.CHECKS,
                owner.location(plan),
                name);
    }

    private CodeBlock strings() {
        CodeBlock table = owner.constants().names(subject + " values", check.strings());
        CodeBlock text = isString() ? CodeBlock.of("") : CodeBlock.of("in.type(node) == $T.STRING && ", Types.INDEX);
        return CodeBlock.of(
                "$Lin.ordinal(node, $L) >= 0 || $T.enumeration(report, in, node, $L, $L)",
                text,
                table,
                Types.CHECKS,
                owner.location(plan),
                table);
    }

    /** Whether the type has been tested, and only strings are left. */
    private boolean isString() {
        return plan.find(Check.Types.class)
                .filter(types -> types.types().equals(Set.of(JsonKind.STRING)))
                .isPresent();
    }

    private CodeBlock values() {
        if (check.values().size() > FEW) {
            String set = owner.constants().valueSet(subject + " values", check.values());
            return CodeBlock.of(
                    "$N.contains(in, node) || $T.enumeration(report, in, node, $L, $N.values())",
                    set,
                    Types.CHECKS,
                    owner.location(plan),
                    set);
        }
        String list = owner.constants().values(subject + " values", check.values());
        return CodeBlock.of(
                "in.equalsAny(node, $N) || $T.enumeration(report, in, node, $L, $N)",
                list,
                Types.CHECKS,
                owner.location(plan),
                list);
    }
}
