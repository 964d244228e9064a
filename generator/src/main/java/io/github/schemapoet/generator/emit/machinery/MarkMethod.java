package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.Evaluation;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements over {@code in}, {@code node} and {@code evaluated} that mark the members and items which a schema looks at
 * (2020-12 core §11). The schema has accepted the value: only which of its branches did must be found out again.
 */
final class MarkMethod {
    private final CheckerClass owner;
    private final CheckPlan plan;
    private final String subject;

    MarkMethod(CheckerClass owner, CheckPlan plan, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.subject = subject;
    }

    CodeBlock code() {
        return besides(null);
    }

    /** Without one of the tests, which asks for what the others leave. */
    CodeBlock besides(@Nullable Check left) {
        CodeBlock.Builder code = CodeBlock.builder();
        own(code);
        for (Application check : plan.applications()) {
            if (check != left) {
                add(check, code);
            }
        }
        return code.build();
    }

    private void own(CodeBlock.Builder code) {
        Evaluation evaluation = plan.evaluation();
        if (evaluation.allMembers()) {
            code.addStatement("evaluated.allMembers()");
        } else {
            if (!evaluation.names().isEmpty()) {
                CodeBlock table = owner.constants().names(subject + " evaluated names", evaluation.nameList());
                code.addStatement("evaluated.members($L)", table);
            }
            for (String pattern : evaluation.patterns()) {
                CodeBlock constant = owner.pattern(subject + " evaluated name pattern", pattern);
                code.addStatement("evaluated.members($L)", constant);
            }
        }
        if (evaluation.allItems()) {
            code.addStatement("evaluated.allItems()");
        } else if (evaluation.items() > 0) {
            code.addStatement("evaluated.items($L)", evaluation.items());
        }
    }

    private void add(Application check, CodeBlock.Builder code) {
        if (check instanceof Application.Unevaluated unevaluated) {
            boolean members = unevaluated.keyword().equals("unevaluatedProperties");
            code.addStatement(members ? "evaluated.allMembers()" : "evaluated.allItems()");
        } else if (check instanceof Application.Contains contains && contains.evaluates()) {
            found(contains, code);
        } else if (check instanceof Application.Reference reference) {
            mark(reference.target(), code);
        } else if (check instanceof Application.DynamicReference dynamic) {
            dynamic(dynamic, code);
        } else if (check instanceof Application.Combination combination) {
            boolean certain = combination.kind() == Application.Combination.Kind.ALL_OF;
            combination.branches().forEach(branch -> branch(branch, certain, code));
        } else if (check instanceof Application.Conditional conditional) {
            conditional(conditional, code);
        } else if (check instanceof Application.DependentSchema dependent && marks(dependent.schema())) {
            code.beginControlFlow("if ($L)", owner.applies(dependent));
            mark(dependent.schema(), code);
            code.endControlFlow();
        }
    }

    private boolean marks(SchemaKey key) {
        return owner.marks(key);
    }

    private void mark(SchemaKey key, CodeBlock.Builder code) {
        if (marks(key)) {
            code.addStatement("$L", owner.mark(key));
        }
    }

    private void branch(SchemaKey branch, boolean certain, CodeBlock.Builder code) {
        if (certain || !marks(branch)) {
            mark(branch, code);
            return;
        }
        code.beginControlFlow("if ($L)", owner.test(branch, "node"));
        mark(branch, code);
        code.endControlFlow();
    }

    private void conditional(Application.Conditional check, CodeBlock.Builder code) {
        boolean then = marks(check.test()) || check.then().map(this::marks).orElse(false);
        Optional<SchemaKey> otherwise = check.otherwise().filter(this::marks);
        if (then) {
            code.beginControlFlow("if ($L)", owner.test(check.test(), "node"));
            mark(check.test(), code);
            check.then().ifPresent(key -> mark(key, code));
            otherwise.ifPresent(key -> {
                code.nextControlFlow("else");
                mark(key, code);
            });
            code.endControlFlow();
        } else if (otherwise.isPresent()) {
            code.beginControlFlow("if (!$L)", owner.test(check.test(), "node"));
            mark(otherwise.get(), code);
            code.endControlFlow();
        }
    }

    private void dynamic(Application.DynamicReference check, CodeBlock.Builder code) {
        code.beginControlFlow("switch (in.outermost($L))", owner.literal(check.anchor()));
        check.targets()
                .forEach((resource, key) ->
                        code.addStatement("case $L -> $L", owner.literal(resource), markOrNothing(Optional.of(key))));
        code.addStatement("default -> $L", markOrNothing(check.initial()));
        code.endControlFlow();
    }

    private CodeBlock markOrNothing(Optional<SchemaKey> key) {
        return key.filter(this::marks).map(owner::mark).orElse(CodeBlock.of("evaluated.nothing()"));
    }

    private void found(Application.Contains check, CodeBlock.Builder code) {
        code.beginControlFlow("if (in.type(node) == $T.ARRAY)", Types.INDEX);
        code.addStatement("int at = 0");
        ChildLoop.overItems(code);
        code.beginControlFlow("if ($L)", owner.test(check.schema(), "item"))
                .addStatement("evaluated.item(at)")
                .endControlFlow();
        code.addStatement("at++");
        code.endControlFlow().endControlFlow();
    }
}
