package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The switch over an object's named members, in groups where there are many: a method must stay small to be compiled. */
final class MemberSwitch {
    private static final int GROUP = 64;

    private final MembersTest test;

    MemberSwitch(MembersTest test) {
        this.test = test;
    }

    CodeBlock code() {
        int count = test.properties().size();
        if (count <= GROUP) {
            return group(0, count);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> groups = new ArrayList<>();
        for (int start = 0; start < count; start += GROUP) {
            groups.add(test.owner()
                    .helper(
                            test.subject() + " members " + (start / GROUP + 1),
                            "int name, int member",
                            "name, member",
                            group(start, Math.min(count, start + GROUP))));
        }
        code.beginControlFlow("return switch (member / $L)", GROUP);
        for (int i = 0; i < groups.size() - 1; i++) {
            code.addStatement("case $L -> $L", i, groups.get(i));
        }
        // Names that are not in the table divide to group 0, whose default they are.
        code.addStatement("default -> $L", groups.get(groups.size() - 1));
        return code.unindent().add("};\n").build();
    }

    private CodeBlock group(int start, int end) {
        Optional<CodeBlock> other = test.other();
        CodeBlock.Builder cases = CodeBlock.builder();
        StringBuilder free = new StringBuilder();
        boolean anyCall = false;
        for (int i = start; i < end; i++) {
            Application.Member member = test.properties().get(i);
            List<CodeBlock> calls = test.calls(member);
            if (calls.isEmpty()) {
                free.append(free.isEmpty() ? "" : ", ").append(i);
            } else {
                anyCall = true;
                cases.addStatement("case $L -> $L", i, calls.stream().collect(CodeBlock.joining(" & ")));
            }
        }
        if (!free.isEmpty() && other.isPresent()) {
            cases.addStatement("case $L -> true", free);
        }
        cases.addStatement("default -> $L", other.orElse(CodeBlock.of("true")));
        CodeBlock.Builder code = CodeBlock.builder();
        if (anyCall) {
            code.addStatement("int value = in.valueOf(name)");
        }
        return code.beginControlFlow("return switch (member)")
                .add(cases.build())
                .unindent()
                .add("};\n")
                .build();
    }
}
