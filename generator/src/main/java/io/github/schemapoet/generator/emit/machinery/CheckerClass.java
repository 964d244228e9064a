package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** One emitted class of checks: those of a generated type and of what lies inside its schema, or those of definitions. */
final class CheckerClass {
    private static final int BRANCHES_IN_A_METHOD = 300;

    private final Machinery machinery;
    private final ClassName self;
    private final Optional<SchemaKey> type;
    private final String base;
    private final Constants constants;
    private final Identifiers methodNames;
    private final Map<String, String> helperByBody = new LinkedHashMap<>();
    private final List<MethodSpec> helpers = new ArrayList<>();

    CheckerClass(Machinery machinery, ClassName self, Optional<SchemaKey> type, String base) {
        this.machinery = machinery;
        this.self = self;
        this.type = type;
        this.base = base;
        this.constants = machinery.constants(self, type);
        this.methodNames = machinery.sites().methodNames(self);
    }

    CheckPlans plans() {
        return machinery.plans();
    }

    /** Whether a value is an object that has the member which a schema depends on. */
    CodeBlock applies(Application.DependentSchema check) {
        return check.text()
                .map(text -> CodeBlock.of(
                        "$T.isMember(in, node, $L, $L)", Types.APPLICATOR_CHECKS, literal(check.name()), literal(text)))
                .orElseGet(() -> CodeBlock.of(
                        "in.type(node) == $T.OBJECT && in.member(node, $L) >= 0", Types.INDEX, literal(check.name())));
    }

    Constants constants() {
        return constants;
    }

    /** Whether a schema accepts everything and hides nothing, so that no test is needed. */
    boolean accepted(SchemaKey key) {
        return plans().of(plans().resolve(key)).idle();
    }

    /** The expression that checks a node against a schema: a call, or the check itself where it is of the type alone. */
    CodeBlock call(SchemaKey key, String node) {
        CheckPlan plan = plans().of(plans().resolve(key));
        Optional<CodeBlock> brief = plan.writeOnly() ? Optional.empty() : brief(plan, node);
        return brief.orElseGet(() -> machinery.sites().call(self, key, node));
    }

    /** The test of the type alone, or of an array whose items have a type, where a schema without a class says nothing else. */
    private Optional<CodeBlock> brief(CheckPlan plan, String node) {
        Optional<CodeBlock> alone = typeAlone(plan).map(type -> TypeTest.expression(this, plan, type, node));
        return alone.isPresent() ? alone : arrayOfType(plan, node);
    }

    private Optional<CodeBlock> arrayOfType(CheckPlan plan, String node) {
        boolean two = plan.checks().size() == 2
                && !machinery.territory().hasType(plan.key())
                && plan.enters().isEmpty()
                && !plans().remembered(plan.key());
        return plan.find(Check.Types.class)
                .filter(types -> two && types.types().equals(Set.of(JsonKind.ARRAY)))
                .flatMap(types -> plan.find(Application.Items.class)
                        .flatMap(Application.Items::uniform)
                        .flatMap(key -> machinery.codecOf(self, plans().resolve(key)))
                        .map(codec -> CodeBlock.of(
                                "$T.INSTANCE.checkArray(report, in, $L, $L)", codec, node, location(plan))));
    }

    /** The expression that checks all items of an array by the codec of their type. */
    Optional<CodeBlock> items(SchemaKey key, String node) {
        return machinery
                .codecOf(self, plans().resolve(key))
                .map(codec -> CodeBlock.of("$T.INSTANCE.checkItems(in, $L, report)", codec, node));
    }

    /** The test of the type, where a schema without a class says nothing else. */
    private Optional<Check.Types> typeAlone(CheckPlan plan) {
        return plan.checks().size() == 1 && !machinery.territory().hasType(plan.key())
                ? plan.find(Check.Types.class)
                : Optional.empty();
    }

    /** The expression that says whether a schema accepts a node, and reports nothing. */
    CodeBlock test(SchemaKey key, String node) {
        CheckPlan plan = plans().of(plans().resolve(key));
        if (plan.always()) {
            return CodeBlock.of("true");
        }
        return typeAlone(plan)
                .map(type -> TypeTest.accepts(type, node))
                .orElseGet(() -> machinery.sites().test(self, key, node));
    }

    /** As {@link #test(SchemaKey, String)}, over another index. */
    CodeBlock test(SchemaKey key, String index, String node) {
        return machinery.sites().test(self, key, index, node);
    }

    /** Whether a schema marks any member or item as evaluated. */
    boolean marks(SchemaKey key) {
        return machinery.marks().any(key);
    }

    /** The call that marks what a schema looks at in a node which it accepts. */
    CodeBlock mark(SchemaKey key) {
        return machinery.marks().call(self, plans().resolve(key));
    }

    /** Where a schema is, as an expression. */
    CodeBlock location(CheckPlan plan) {
        String location = plan.location();
        if (location.equals(base)) {
            return CodeBlock.of("SCHEMA");
        }
        return location.startsWith(base + "/")
                ? CodeBlock.of("SCHEMA + $L", literal(location.substring(base.length())))
                : CodeBlock.of("$L", literal(location));
    }

    String literal(String text) {
        return machinery.texts().literal(text);
    }

    /** The constant of a regular expression. */
    CodeBlock pattern(String wanted, String ecma) {
        return constants.pattern(wanted, machinery.pattern(ecma));
    }

    /** The table of a schema's named members. */
    CodeBlock names(String subject, List<String> names) {
        return constants.names(subject.isEmpty() ? "names" : subject + " names", names);
    }

    /** A private method over {@code in}, {@code node} and {@code report}; answers its call. */
    CodeBlock helper(String subject, CodeBlock body) {
        return helper("check", subject, body);
    }

    CodeBlock helper(String verb, String subject, CodeBlock body) {
        String name = method(verb, subject, "int node", body);
        return CodeBlock.of("$N(in, node, report)", name);
    }

    /** As {@link #helper(String, CodeBlock)}, over other parameters in the place of {@code node}. */
    CodeBlock helper(String subject, String parameters, String arguments, CodeBlock body) {
        return CodeBlock.of("$N(in, $L, report)", method("check", subject, parameters, body), arguments);
    }

    private String method(String verb, String subject, String parameters, CodeBlock body) {
        String content = parameters + "\n" + body;
        String before = helperByBody.get(content);
        if (before != null) {
            return before;
        }
        String name = methodNames.method(verb, subject);
        helperByBody.put(content, name);
        helpers.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameters(Parameters.of(parameters))
                .addCode(body)
                .build());
        return name;
    }

    /** The method that checks the branch of a number; answers its name. */
    String branchSwitch(String subject, List<SchemaKey> branches) {
        CodeBlock.Builder code = CodeBlock.builder();
        int count = branches.size();
        code.beginControlFlow("return switch (branch)");
        for (int i = 0; i < Math.min(count - 1, BRANCHES_IN_A_METHOD); i++) {
            code.addStatement("case $L -> $L", i, branch(branches.get(i)));
        }
        CodeBlock last = count - 1 > BRANCHES_IN_A_METHOD
                ? CodeBlock.of(
                        "$N(in, node, branch - $L, report)",
                        branchSwitch(subject, branches.subList(BRANCHES_IN_A_METHOD, count)),
                        BRANCHES_IN_A_METHOD)
                : branch(branches.get(count - 1));
        code.addStatement("default -> $L", last).unindent().add("};\n");
        return method("check", subject + " branch", "int node, int branch", code.build());
    }

    private CodeBlock branch(SchemaKey key) {
        return accepted(key) ? CodeBlock.of("true") : call(key, "node");
    }

    /** The method that answers which branch accepts a node, or a negative number; answers its name. */
    String branchMethod(CheckPlan plan, Application.Combination check, String subject, CodeBlock body) {
        String name = methodNames.method("branch", subject);
        boolean shared = type.isPresent() && plan.key().equals(type.get());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(
                        check.kind() == Application.Combination.Kind.ONE_OF
                                ? "The only branch that accepts the value; -1 where none does, or several."
                                : "The first branch that accepts the value; -1 where none does.")
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(Types.INDEX, "in")
                .addParameter(TypeName.INT, "node")
                .addCode(body);
        if (!shared) {
            method.addModifiers(Modifier.PRIVATE);
        }
        helpers.add(method.build());
        return name;
    }

    /** What the bodies asked for. */
    ClassParts parts() {
        List<MethodSpec> methods = new ArrayList<>(helpers);
        methods.addAll(constants.methods());
        return new ClassParts(constants.fields(), methods);
    }
}
