package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.plan.Tag;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The keywords {@code anyOf} and {@code oneOf} as code: by type where that decides, otherwise each branch in turn. */
final class BranchesTest {
    private final CheckerClass owner;
    private final CheckPlan plan;
    private final Application.Combination check;
    private final String subject;

    BranchesTest(CheckerClass owner, CheckPlan plan, Application.Combination check, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.check = check;
        this.subject = subject;
    }

    TestCode test() {
        String trial = trial();
        CodeBlock explain = explain(trial);
        if (owner.plans().toldApartByType(check)) {
            return TestCode.statementsOfAnything(check.kind().keyword(), byType(explain));
        }
        String branch = owner.branchMethod(plan, check, subject, inTurn(trial));
        return TestCode.ofAnything(CodeBlock.of("$N(in, node) >= 0 || $L", branch, explain));
    }

    private CodeBlock byType(CodeBlock explain) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (in.type(node))");
        for (SchemaKey branch : check.branches()) {
            List<CodeBlock> labels = new ArrayList<>();
            for (JsonKind type : owner.plans().acceptedTypes(branch)) {
                TypeTest.constants(type).forEach(name -> labels.add(CodeBlock.of("$T.$L", Types.INDEX, name)));
                if (type == JsonKind.OBJECT) {
                    labels.add(CodeBlock.of("$T.PROVED", Types.INDEX));
                }
            }
            if (!labels.isEmpty()) {
                CodeBlock call = owner.accepted(branch) ? CodeBlock.of("true") : owner.call(branch, "node");
                code.addStatement("case $L -> $L", CodeBlock.join(labels, ", "), call);
            }
        }
        return code.addStatement("default -> $L", explain)
                .unindent()
                .add("};\n")
                .build();
    }

    /** The method that checks the branch of a number. */
    private String trial() {
        return owner.branchSwitch(subject, check.branches());
    }

    /** The branch that the text of a member names, where there is one by which they are told apart. */
    private CodeBlock byTag(Tag tag, String trial) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock texts = owner.constants().names(subject + " " + tag.member() + " texts", tag.texts());
        code.addStatement("int tag = in.tag(node, $L, $L)", owner.literal(tag.member()), texts);
        code.beginControlFlow("if (tag != $T.END)", Types.NAME_TABLE);
        if (tag.isNumbering()) {
            code.addStatement("return tag >= 0 && $N(in, node, tag, null) ? tag : -1", trial);
        } else {
            code.beginControlFlow("int named = switch (tag)");
            tag.byBranch()
                    .forEach((branch, places) -> code.addStatement(
                            "case $L -> $L",
                            places.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                            branch));
            code.addStatement("default -> -1").unindent().add("};\n");
            code.addStatement("return named >= 0 && $N(in, node, named, null) ? named : -1", trial);
        }
        return code.endControlFlow().build();
    }

    private CodeBlock inTurn(String trial) {
        int count = check.branches().size();
        CodeBlock.Builder code = CodeBlock.builder();
        owner.plans().tag(check).ifPresent(tag -> code.add(byTag(tag, trial)));
        boolean one = check.kind() == Application.Combination.Kind.ONE_OF;
        if (one) {
            code.addStatement("int only = -1");
        }
        code.beginControlFlow("for (int branch = 0; branch < $L; branch++)", count);
        if (one) {
            code.beginControlFlow("if ($N(in, node, branch, null))", trial);
            code.beginControlFlow("if (only >= 0)").addStatement("return -1").endControlFlow();
            code.addStatement("only = branch").endControlFlow();
        } else {
            code.beginControlFlow("if ($N(in, node, branch, null))", trial)
                    .addStatement("return branch")
                    .endControlFlow();
        }
        code.endControlFlow();
        return code.addStatement(one ? "return only" : "return -1").build();
    }

    private CodeBlock explain(String trial) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("if (report == null)")
                .addStatement("return false")
                .endControlFlow();
        code.addStatement("$T<$T> branches = new $T<>()", List.class, Types.NULLABLE_REPORT, ArrayList.class);
        code.beginControlFlow(
                "for (int branch = 0; branch < $L; branch++)", check.branches().size());
        code.addStatement("$T trial = $T.scratch(report)", Types.NULLABLE_REPORT, Types.REPORT);
        code.addStatement("$N(in, node, branch, trial)", trial);
        code.addStatement("branches.add(trial)");
        code.endControlFlow();
        code.addStatement(
                "return $T.$L(report, in, node, $L, branches)",
                Types.CHECKS,
                check.kind().keyword(),
                owner.location(plan));
        return owner.helper("explain", subject, code.build());
    }
}
