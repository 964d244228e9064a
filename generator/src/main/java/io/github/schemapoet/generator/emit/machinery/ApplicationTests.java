package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.List;
import java.util.Optional;

/** The tests of a plan that apply other schemas, as code. */
abstract class ApplicationTests implements Application.Cases<List<TestCode>> {
    final CheckerClass owner;
    final CheckPlan plan;
    final String subject;

    ApplicationTests(CheckerClass owner, CheckPlan plan, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.subject = subject;
    }

    final CodeBlock location() {
        return owner.location(plan);
    }

    @Override
    public final List<TestCode> items(Application.Items check) {
        return new ItemsTest(owner, check, subject).tests();
    }

    @Override
    public final List<TestCode> contains(Application.Contains check) {
        return check.asserts()
                ? List.of(TestCode.statements(
                        JsonKind.ARRAY, "contains", new ContainsTest(owner, check).code(location())))
                : List.of();
    }

    @Override
    public final List<TestCode> members(Application.Members check) {
        return new MembersTest(owner, plan, subject).tests();
    }

    @Override
    public final List<TestCode> propertyNames(Application.PropertyNames check) {
        if (owner.accepted(check.schema())) {
            return List.of();
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement("boolean valid = true");
        ChildLoop.overMembers(code);
        ChildLoop.checkEach(code, owner.call(check.schema(), "name"));
        code.addStatement("return valid");
        return List.of(TestCode.statements(JsonKind.OBJECT, "names", code.build()));
    }

    @Override
    public final List<TestCode> dependentSchema(Application.DependentSchema check) {
        if (owner.accepted(check.schema())) {
            return List.of();
        }
        CodeBlock call = owner.call(check.schema(), "node");
        CodeBlock code = check.text().isPresent()
                ? CodeBlock.of("!$L || $L", owner.applies(check), call)
                : CodeBlock.of("in.member(node, $L) < 0 || $L", owner.literal(check.name()), call);
        return List.of(TestCode.expression(JsonKind.OBJECT, code));
    }

    @Override
    public final List<TestCode> reference(Application.Reference check) {
        return calls(List.of(check.target()));
    }

    @Override
    public final List<TestCode> dynamicReference(Application.DynamicReference check) {
        CodeBlock otherwise = check.initial()
                .map(key -> owner.accepted(key) ? CodeBlock.of("true") : owner.call(key, "node"))
                .orElseGet(() -> CodeBlock.of(
                        "$T.unbound(report, in, node, $L, $S)", Types.APPLICATOR_CHECKS, location(), check.keyword()));
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("return switch (in.outermost($L))", owner.literal(check.anchor()));
        check.targets()
                .forEach((resource, key) -> code.addStatement(
                        "case $L -> $L",
                        owner.literal(resource),
                        owner.accepted(key) ? CodeBlock.of("true") : owner.call(key, "node")));
        code.addStatement("default -> $L", otherwise).unindent().add("};\n");
        return List.of(TestCode.statementsOfAnything("dynamic", code.build()));
    }

    @Override
    public final List<TestCode> combination(Application.Combination check) {
        return check.kind() == Application.Combination.Kind.ALL_OF
                ? calls(check.branches())
                : List.of(new BranchesTest(owner, plan, check, subject).test());
    }

    @Override
    public final List<TestCode> negation(Application.Negation check) {
        return List.of(TestCode.ofAnything(CodeBlock.of(
                "!$L || $T.not(report, in, node, $L)",
                owner.test(check.schema(), "node"),
                Types.APPLICATOR_CHECKS,
                location())));
    }

    @Override
    public final List<TestCode> conditional(Application.Conditional check) {
        boolean then = asserts(check.then());
        boolean otherwise = asserts(check.otherwise());
        CodeBlock test = owner.test(check.test(), "node");
        if (then && otherwise) {
            return List.of(TestCode.ofAnything(
                    CodeBlock.of("($L ? $L : $L)", test, call(check.then()), call(check.otherwise()))));
        } else if (then) {
            return List.of(TestCode.ofAnything(CodeBlock.of("!$L || $L", test, call(check.then()))));
        } else if (otherwise) {
            return List.of(TestCode.ofAnything(CodeBlock.of("$L || $L", test, call(check.otherwise()))));
        }
        return List.of();
    }

    private boolean asserts(Optional<SchemaKey> schema) {
        return schema.isPresent() && !owner.accepted(schema.get());
    }

    private CodeBlock call(Optional<SchemaKey> schema) {
        return owner.call(schema.orElseThrow(), "node");
    }

    @Override
    public final List<TestCode> unevaluated(Application.Unevaluated check) {
        return owner.accepted(check.schema())
                ? List.of()
                : List.of(new UnevaluatedTest(owner, plan, check, subject).test());
    }

    @Override
    public final List<TestCode> content(Application.Content check) {
        return List.of(TestCode.statements(JsonKind.STRING, "content", new ContentTest(owner, check).code(location())));
    }

    private List<TestCode> calls(List<SchemaKey> schemas) {
        return schemas.stream()
                .filter(schema -> !owner.accepted(schema))
                .map(schema -> TestCode.ofAnything(owner.call(schema, "node")))
                .toList();
    }
}
