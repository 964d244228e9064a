package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private final CodecClass owner;
    private final TypeDeclaration.ObjectType type;
    private final ObjectFit fit;
    private final Purpose purpose;
    private final MemberReading reading;
    private final OtherMembers others;
    /** Places of the members of which null is taken before they are read. */
    private final List<Integer> nullable;

    ObjectLoop(CodecClass owner, TypeDeclaration.ObjectType type, ObjectFit fit, Purpose purpose) {
        this.owner = owner;
        this.type = type;
        this.fit = fit;
        this.purpose = purpose;
        this.reading = new MemberReading(owner, type, fit, purpose);
        this.others = new OtherMembers(owner, type, fit, purpose);
        this.nullable = IntStream.range(0, type.members().size())
                .filter(reading::takesNull)
                .boxed()
                .toList();
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
        CodeBlock.Builder code = CodeBlock.builder().add(otherThanObject());
        if (builds()) {
            code.addStatement(
                    "$T it = new $T()",
                    owner.machinery().type(type.key()),
                    owner.machinery().type(type.key()));
        }
        declareBits(code);
        if (others.kept()) {
            code.addStatement("int mark = in.$L()", others.markMethod());
        }
        if (!refusedCounts.isEmpty()) {
            code.addStatement("int count = 0");
        }
        CodeBlock names = owner.memberNames(type);
        code.beginControlFlow(
                "for (int member = in.beginObject($L); member != $T.END; member = in.nextMember($L, member))",
                names,
                Types.NAME_TABLE,
                names);
        if (!refusedCounts.isEmpty()) {
            code.addStatement("count++");
        }
        oneMember(code);
        code.endControlFlow();
        code.add(refusedCounts);
        return finish(code).build();
    }

    private CodeBlock otherThanObject() {
        if (!type.holdsAnything()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (in.peek() != '{')");
        if (builds()) {
            code.addStatement("return new $T(in.value())", owner.machinery().type(type.key()));
        } else {
            code.addStatement("in.skipValue()").addStatement("return");
        }
        return code.endControlFlow().build();
    }

    private void declareBits(CodeBlock.Builder code) {
        declareBits(code, "present");
        if (builds() && !nullable.isEmpty()) {
            declareBits(code, "nulls");
        }
    }

    private void declareBits(CodeBlock.Builder code, String name) {
        if (words() == 1) {
            code.addStatement("long $L = 0", name);
        } else if (words() > 1) {
            code.addStatement("long[] $L = new long[$L]", name, words());
        }
    }

    private void oneMember(CodeBlock.Builder code) {
        if (type.members().isEmpty()) {
            code.add(others.code());
            return;
        }
        if (!others.leaves()) {
            code.beginControlFlow("if (member < 0)")
                    .add(others.code())
                    .addStatement("continue")
                    .endControlFlow();
        }
        String how = others.leaves() ? "known" : "once";
        code.addStatement(words() == 1 ? "present = in.$L(present, member)" : "in.$L(present, member)", how);
        takeNull(code);
        code.add(members());
        if (builds() && type.members().stream().anyMatch(member -> NumberPlace.of(member.use()) != NumberPlace.NONE)) {
            code.beginControlFlow("if (in.pollInexact())")
                    .addStatement("it.exact = $T.with(it.exact, member, in.exactNumber())", Types.EXACT_NUMBERS)
                    .endControlFlow();
        }
    }

    private String word(String name) {
        return words() == 1 ? name : name + "[member >> 6]";
    }

    /** Null is taken here wherever it is allowed, so that what reads the members need not think of it. */
    private void takeNull(CodeBlock.Builder code) {
        if (nullable.isEmpty()) {
            return;
        }
        CodeBlock allowed = nullable.size() == type.members().size()
                ? CodeBlock.of("")
                : CodeBlock.of("($L >>> member & 1) != 0 && ", nullableBits());
        code.beginControlFlow("if ($Lin.takeNull())", allowed);
        if (builds()) {
            code.addStatement("$L |= 1L << member", word("nulls"));
        }
        code.addStatement("continue").endControlFlow();
    }

    private CodeBlock nullableBits() {
        List<Long> bits = Literals.words(nullable, type.members().size());
        TypeName wordType = words() == 1 ? TypeName.LONG : ArrayTypeName.of(TypeName.LONG);
        CodeBlock value = words() == 1
                ? CodeBlock.of("$L", Literals.bits(bits.get(0)))
                : CodeBlock.of(
                        "{$L}",
                        bits.stream()
                                .map(word -> CodeBlock.of("$L", Literals.bits(word)))
                                .collect(CodeBlock.joining(", ")));
        String name = owner.constants().constant("nullable " + bits, "nullable", wordType, any -> value);
        return CodeBlock.of(words() == 1 ? "$N" : "$N[member >> 6]", name);
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
        String verb = purpose.name().toLowerCase(Locale.ROOT);
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

    /** Members that are read in the same way share a case, as far as nothing else tells them apart. */
    private CodeBlock cases(int start, int end) {
        Map<CodeBlock, List<Integer>> members = new LinkedHashMap<>();
        for (int i = start; i < end; i++) {
            members.computeIfAbsent(reading.of(i), any -> new ArrayList<>()).add(i);
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member)");
        members.forEach((body, ordinals) -> {
            String labels = ordinals.stream().map(String::valueOf).collect(Collectors.joining(", "));
            code.add("case $L -> ", labels).add(body);
        });
        return code.endControlFlow().build();
    }

    private CodeBlock.Builder finish(CodeBlock.Builder code) {
        if (checks() && !fit.required().isEmpty()) {
            required(code);
        }
        if (!builds()) {
            return code;
        }
        keepBits(code, "present");
        if (!nullable.isEmpty()) {
            keepBits(code, "nulls");
        }
        if (others.kept()) {
            code.addStatement("it.additionalProperties = $L", others.map());
        }
        return code.addStatement("return it");
    }

    private void keepBits(CodeBlock.Builder code, String name) {
        for (int word = 0; word < words(); word++) {
            String field = word == 0 ? name : name + word;
            CodeBlock bits = words() == 1 ? CodeBlock.of(name) : CodeBlock.of("$L[$L]", name, word);
            // A member that is checked before it is read writes its null itself.
            code.addStatement("it.$L $L $L", field, name.equals("nulls") ? "|=" : "=", bits);
        }
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
            code.addStatement("in.require(present, $N)", required);
        } else {
            IntStream.range(0, bits.size())
                    .filter(word -> bits.get(word) != 0)
                    .forEach(word ->
                            code.addStatement("in.require(present[$L], $L)", word, Literals.bits(bits.get(word))));
        }
    }
}
