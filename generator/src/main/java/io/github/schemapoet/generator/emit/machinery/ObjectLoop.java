package io.github.schemapoet.generator.emit.machinery;

import io.github.schemapoet.generator.emit.type.Types;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The loop over an object's members that builds an instance, or only checks. */
final class ObjectLoop {
    /** What the loop is for. */
    enum Purpose {
        /** To check and build. */
        READ,
        /** To build what is known to be valid. */
        BIND,
        /** To check. */
        SKIM
    }

    /** More members than this are read in groups: the JIT gives up on methods of 8,000 bytecodes, and likes small ones. */
    private static final int MEMBERS_IN_A_METHOD = 40;

    private static final int GROUP = 16;
    private static final int MOST_GROUPS = 256;

    private final ReaderClass owner;
    private final TypeDeclaration.ObjectType type;
    private final ObjectFit fit;
    private final Purpose purpose;
    private final MemberReading reading;
    private final OtherMembers others;

    ObjectLoop(ReaderClass owner, TypeDeclaration.ObjectType type, ObjectFit fit, Purpose purpose) {
        this.owner = owner;
        this.type = type;
        this.fit = fit;
        this.purpose = purpose;
        this.reading = new MemberReading(owner, type, fit, purpose);
        this.others = new OtherMembers(owner, type, fit, purpose);
    }

    private boolean builds() {
        return purpose != Purpose.SKIM;
    }

    private boolean checks() {
        return purpose != Purpose.BIND;
    }

    private int words() {
        return (type.members().size() + 63) / 64;
    }

    CodeBlock code() {
        CodeBlock refusedCounts = checks()
                ? new ScalarRefusals(owner, fit.plan(), "").ofSize("count", JsonKind.OBJECT)
                : CodeBlock.of("");
        CodeBlock.Builder code = CodeBlock.builder();
        if (builds()) {
            code.addStatement("$T it = new $T()", owner.machinery().type(type.key()), owner.machinery().type(type.key()));
        }
        declareBits(code);
        if (others.kept()) {
            code.addStatement("int mark = in.mark()");
        }
        if (!refusedCounts.isEmpty()) {
            code.addStatement("int count = 0");
        }
        code.addStatement("in.beginObject()");
        code.beginControlFlow(
                "for (int member = in.member($N, $T.START); member != $T.END; member = in.member($N, member))",
                names(), Types.NAME_TABLE, Types.NAME_TABLE, names());
        if (!refusedCounts.isEmpty()) {
            code.addStatement("count++");
        }
        oneMember(code);
        code.endControlFlow();
        code.add(refusedCounts);
        return finish(code).build();
    }

    private String names() {
        return owner.constants()
                .sharedNames("names", type.members().stream().map(Member::name).toList());
    }

    private void declareBits(CodeBlock.Builder code) {
        if (words() == 1) {
            code.addStatement("long present = 0");
        } else if (words() > 1) {
            code.addStatement("long[] present = new long[$L]", words());
        }
    }

    private void oneMember(CodeBlock.Builder code) {
        if (type.members().isEmpty()) {
            code.add(others.code());
            return;
        }
        CodeBlock other = others.code();
        code.beginControlFlow("if (member < 0)").add(other);
        if (others.leaves()) {
            code.endControlFlow();
        } else {
            code.addStatement("continue").endControlFlow();
        }
        String word = words() == 1 ? "present" : "present[member >> 6]";
        if (checks()) {
            code.addStatement("long bit = 1L << member");
            code.beginControlFlow("if (($L & bit) != 0)", word)
                    .addStatement("throw in.reject()")
                    .endControlFlow();
            code.addStatement("$L |= bit", word);
        } else {
            code.addStatement("$L |= 1L << member", word);
        }
        code.add(members());
    }

    private CodeBlock members() {
        List<Member> members = type.members();
        if (members.size() <= MEMBERS_IN_A_METHOD) {
            return cases(0, members.size());
        }
        int size = Math.max(GROUP, (members.size() + MOST_GROUPS - 1) / MOST_GROUPS);
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member / $L)", size);
        List<CodeBlock> calls = new ArrayList<>();
        for (int start = 0; start < members.size(); start += size) {
            calls.add(group(start, Math.min(members.size(), start + size)));
        }
        for (int i = 0; i < calls.size(); i++) {
            if (i < calls.size() - 1) {
                code.addStatement("case $L -> $L", i, calls.get(i));
            } else {
                code.addStatement("default -> $L", calls.get(i));
            }
        }
        return code.endControlFlow().build();
    }

    private CodeBlock group(int start, int end) {
        String verb = purpose.name().toLowerCase(java.util.Locale.ROOT);
        String name = owner.methodName(verb, "members " + (start + 1) + " to " + end);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Types.JSON_READER, "in")
                .addCode(cases(start, end));
        if (builds()) {
            method.addParameter(owner.machinery().type(type.key()), "it");
        }
        owner.add(method.addParameter(TypeName.INT, "member").build());
        return CodeBlock.of(builds() ? "$N(in, it, member)" : "$N(in, member)", name);
    }

    private CodeBlock cases(int start, int end) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member)");
        for (int i = start; i < end; i++) {
            Optional<CodeBlock> single = reading.expression(i);
            if (single.isPresent()) {
                code.addStatement("case $L -> $L", i, single.get());
            } else {
                code.beginControlFlow("case $L ->", i).add(reading.statements(i)).endControlFlow();
            }
        }
        return code.endControlFlow().build();
    }

    private CodeBlock.Builder finish(CodeBlock.Builder code) {
        if (checks() && !fit.required().isEmpty()) {
            required(code);
        }
        if (!builds()) {
            return code;
        }
        for (int word = 0; word < words(); word++) {
            String field = word == 0 ? "present" : "present" + word;
            CodeBlock bits = words() == 1 ? CodeBlock.of("present") : CodeBlock.of("present[$L]", word);
            code.addStatement("it.$L = $L", field, bits);
        }
        if (others.kept()) {
            code.addStatement("it.additionalProperties = $L", others.map());
        }
        return code.addStatement("return it");
    }

    private void required(CodeBlock.Builder code) {
        List<String> names = type.members().stream().map(Member::name).toList();
        List<Integer> positions = fit.required().stream().map(names::indexOf).toList();
        List<Long> bits = Literals.words(positions, names.size());
        if (words() == 1) {
            String required = owner.constants()
                    .constant(
                            "required",
                            "required",
                            TypeName.LONG,
                            name -> CodeBlock.of("$L", Literals.bits(bits.get(0))));
            code.beginControlFlow("if ((present & $N) != $N)", required, required);
        } else {
            CodeBlock faults = java.util.stream.IntStream.range(0, bits.size())
                    .filter(word -> bits.get(word) != 0)
                    .mapToObj(word -> CodeBlock.of(
                            "(present[$L] & $L) != $L", word, Literals.bits(bits.get(word)), Literals.bits(bits.get(word))))
                    .collect(CodeBlock.joining("\n|| "));
            code.beginControlFlow("if ($L)", faults);
        }
        code.addStatement("throw in.reject()").endControlFlow();
    }
}
