package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.Evaluation;
import io.github.schemapoet.generator.plan.JsonKind;
import java.util.Optional;

/**
 * The keywords {@code unevaluatedProperties} and {@code unevaluatedItems} as code: where it is known what else looks at
 * the value, by names and positions; where the value decides, by what has been marked.
 */
final class UnevaluatedTest {
    private final CheckerClass owner;
    private final CheckPlan plan;
    private final Application.Unevaluated check;
    private final String subject;

    UnevaluatedTest(CheckerClass owner, CheckPlan plan, Application.Unevaluated check, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.check = check;
        this.subject = subject;
    }

    TestCode test() {
        Optional<Evaluation> known = owner.plans().evaluationBesides(plan, check);
        String suffix = check.type() == JsonKind.OBJECT ? "unevaluated members" : "unevaluated items";
        CodeBlock code = known.map(evaluation -> check.type() == JsonKind.OBJECT ? named(evaluation) : from(evaluation))
                .orElseGet(this::marked);
        return TestCode.statements(check.type(), suffix, code);
    }

    private CodeBlock named(Evaluation known) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (known.allMembers()) {
            return code.addStatement("return true").build();
        }
        code.addStatement("boolean valid = true");
        ChildLoop.overMembers(code);
        CodeBlock.Builder left = CodeBlock.builder();
        if (!known.names().isEmpty()) {
            CodeBlock table = owner.constants().names(subject + " evaluated names", known.nameList());
            left.add("in.ordinal(name, $L) >= 0 || ", table);
        }
        for (String pattern : known.patterns()) {
            left.add("in.matches(name, $L) || ", owner.pattern(subject + " evaluated name pattern", pattern));
        }
        return ended(code, left.add(verdict("name", "in.valueOf(name)")).build());
    }

    private CodeBlock from(Evaluation known) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (known.allItems()) {
            return code.addStatement("return true").build();
        }
        code.addStatement("boolean valid = true");
        if (known.items() > 0) {
            code.addStatement("int position = 0");
        }
        ChildLoop.overItems(code);
        CodeBlock verdict = verdict("item", "item");
        return ended(code, known.items() > 0 ? CodeBlock.of("position++ < $L || $L", known.items(), verdict) : verdict);
    }

    private CodeBlock marked() {
        boolean object = check.type() == JsonKind.OBJECT;
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T evaluated = new $T(in, node)", Types.EVALUATED, Types.EVALUATED);
        code.add(new MarkMethod(owner, plan, subject).besides(check));
        code.addStatement("boolean valid = true");
        code.addStatement("int position = 0");
        if (object) {
            ChildLoop.overMembers(code);
        } else {
            ChildLoop.overItems(code);
        }
        CodeBlock verdict = object ? verdict("name", "in.valueOf(name)") : verdict("item", "item");
        return ended(code, CodeBlock.of("evaluated.has(position++) || $L", verdict));
    }

    private CodeBlock verdict(String place, String value) {
        return owner.plans().of(owner.plans().resolve(check.schema())).never()
                ? CodeBlock.of(
                        "$T.unevaluated(report, in, $L, $L, $S)",
                        Types.APPLICATOR_CHECKS,
                        place,
                        owner.location(plan),
                        check.keyword())
                : owner.call(check.schema(), value);
    }

    private static CodeBlock ended(CodeBlock.Builder code, CodeBlock each) {
        ChildLoop.checkEach(code, each);
        return code.addStatement("return valid").build();
    }
}
