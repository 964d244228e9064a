package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One walk over an object's members that decides all keywords about them, the required ones included. */
final class MembersTest {
    /** So few members that are only required are looked for one by one. */
    private static final int FEW = 3;

    private final CheckerClass owner;
    private final CheckPlan plan;
    private final Application.Members members;
    private final List<String> required;
    private final List<String> names;
    private final String subject;

    MembersTest(CheckerClass owner, CheckPlan plan, String subject) {
        this.owner = owner;
        this.plan = plan;
        this.subject = subject;
        this.members = plan.find(Application.Members.class)
                .orElse(new Application.Members(List.of(), List.of(), Optional.empty()));
        this.required =
                plan.find(Check.Required.class).map(Check.Required::names).orElse(List.of());
        this.names = names(members, required);
    }

    /** The named members of a plan: those with a schema in its order, then those that are only required. */
    static List<String> names(Application.Members members, List<String> required) {
        Set<String> names = new LinkedHashSet<>();
        members.properties().forEach(member -> names.add(member.name()));
        names.addAll(required);
        return List.copyOf(names);
    }

    List<TestCode> tests() {
        boolean checked = constrained() || other().isPresent();
        if (!checked && required.size() <= FEW) {
            return required.stream().map(this::present).toList();
        }
        if (names.size() == 1 && other().isEmpty()) {
            return List.of(TestCode.statements(JsonKind.OBJECT, "members", only(names.get(0))));
        }
        Optional<CodeBlock> each = each();
        CodeBlock.Builder code = CodeBlock.builder();
        RequiredBits bits = new RequiredBits(owner, plan, subject, names, required);
        bits.declare(code);
        each.ifPresent(test -> code.addStatement("boolean valid = true"));
        boolean named = !required.isEmpty() || constrained();
        if (named) {
            code.addStatement("int member = $T.START", Types.NAME_TABLE);
        }
        ChildLoop.overMembers(code);
        if (named) {
            code.addStatement("member = in.ordinal(name, $L, member)", table());
        }
        bits.mark(code);
        each.ifPresentOrElse(test -> ChildLoop.checkEach(code, test), code::endControlFlow);
        bits.verdict(code, each.isPresent() ? "valid" : "true");
        return List.of(TestCode.statements(JsonKind.OBJECT, "members", code.build()));
    }

    private TestCode present(String name) {
        return TestCode.expression(
                JsonKind.OBJECT, CodeBlock.of("in.member(node, $L) >= 0 || $L", owner.literal(name), missing(name)));
    }

    private CodeBlock missing(String name) {
        return CodeBlock.of(
                "$T.required(report, in, node, $L, $L)", Types.CHECKS, owner.location(plan), owner.literal(name));
    }

    /** The test of the only member that any keyword is about. */
    private CodeBlock only(String name) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("int value = in.member(node, $L)", owner.literal(name));
        CodeBlock test = calls(members.properties().get(0)).stream().collect(CodeBlock.joining(" & "));
        if (required.isEmpty()) {
            return code.addStatement("return value < 0 || $L", test).build();
        }
        return code.beginControlFlow("if (value < 0)")
                .addStatement("return $L", missing(name))
                .endControlFlow()
                .addStatement("return $L", test)
                .build();
    }

    /** Whether named members are told from others. */
    private boolean constrained() {
        boolean restsChecked = other().isPresent();
        return members.properties().stream()
                .anyMatch(member -> restsChecked || !schemas(member).isEmpty());
    }

    private List<SchemaKey> schemas(Application.Member member) {
        return member.schemas().stream().filter(key -> !owner.accepted(key)).toList();
    }

    /** The test of one member, over {@code name} and, where there are named ones, {@code member}. */
    private Optional<CodeBlock> each() {
        if (!constrained()) {
            return other();
        }
        return Optional.of(owner.helper(
                subject + " member", "int name, int member", "name, member", new MemberSwitch(this).code()));
    }

    CheckerClass owner() {
        return owner;
    }

    List<Application.Member> properties() {
        return members.properties();
    }

    String subject() {
        return subject;
    }

    /** The test of a member that no name stands for; empty where anything goes. */
    Optional<CodeBlock> other() {
        Optional<SchemaKey> additional = members.additional().filter(key -> !owner.accepted(key));
        if (!members.patterns().isEmpty()) {
            return Optional.of(owner.helper(
                    subject + " other", "int name", "name", patterns(additional.map(key -> additional(key, "value")))));
        }
        return additional.map(key -> additional(key, "in.valueOf(name)"));
    }

    private CodeBlock additional(SchemaKey key, String value) {
        if (owner.plans().of(owner.plans().resolve(key)).never()) {
            return CodeBlock.of("$T.additional(report, in, name, $L, $L)", Types.CHECKS, owner.location(plan), table());
        }
        return owner.call(key, value);
    }

    private CodeBlock patterns(Optional<CodeBlock> additional) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("int value = in.valueOf(name)");
        code.addStatement("boolean valid = true");
        if (additional.isPresent()) {
            code.addStatement("boolean matched = false");
        }
        for (Application.PatternMember pattern : members.patterns()) {
            CodeBlock constant = owner.pattern(subject + " name pattern", pattern.pattern());
            code.beginControlFlow("if (in.matches(name, $L))", constant);
            if (additional.isPresent()) {
                code.addStatement("matched = true");
            }
            if (!owner.accepted(pattern.schema())) {
                code.addStatement("valid &= $L", owner.call(pattern.schema(), "value"));
            }
            code.endControlFlow();
        }
        return code.addStatement(
                        "return $L",
                        additional
                                .map(rest -> CodeBlock.of("matched ? valid : $L", rest))
                                .orElse(CodeBlock.of("valid")))
                .build();
    }

    private CodeBlock table() {
        return owner.names(subject, names);
    }

    List<CodeBlock> calls(Application.Member member) {
        List<CodeBlock> calls = new ArrayList<>();
        schemas(member).forEach(key -> calls.add(owner.call(key, "value")));
        return calls;
    }
}
