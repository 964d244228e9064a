package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keywords {@code prefixItems} and {@code items} as code. */
final class ItemsTest {
    /** A switch over more cases is a method of its own: methods must stay small to be compiled. */
    private static final int GROUP = 64;

    private final CheckerClass owner;
    private final Application.Items check;
    private final String subject;

    ItemsTest(CheckerClass owner, Application.Items check, String subject) {
        this.owner = owner;
        this.check = check;
        this.subject = subject;
    }

    List<TestCode> tests() {
        boolean prefixed = !check.prefix().isEmpty();
        Optional<CodeBlock> byCodec =
                prefixed ? Optional.empty() : check.rest().flatMap(key -> owner.items(key, "node"));
        if (byCodec.isPresent()) {
            return List.of(TestCode.expression(JsonKind.ARRAY, byCodec.get()));
        }
        Optional<CodeBlock> rest =
                check.rest().filter(key -> !owner.accepted(key)).map(key -> owner.call(key, "item"));
        Optional<CodeBlock> each = prefixed ? Optional.of(positioned(rest)) : rest;
        if (each.isEmpty()) {
            return List.of();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("boolean valid = true");
        if (prefixed) {
            code.addStatement("int position = 0");
        }
        ChildLoop.overItems(code);
        ChildLoop.checkEach(code, each.get());
        code.addStatement("return valid");
        return List.of(TestCode.statements(JsonKind.ARRAY, "items", code.build()));
    }

    private CodeBlock positioned(Optional<CodeBlock> rest) {
        List<SchemaKey> prefix = check.prefix();
        List<CodeBlock> groups = new ArrayList<>();
        for (int start = 0; start < prefix.size(); start += GROUP) {
            int end = Math.min(prefix.size(), start + GROUP);
            boolean last = end == prefix.size();
            String name = subject + " item at" + (prefix.size() > GROUP ? " " + (start / GROUP + 1) : "");
            groups.add(owner.helper(
                    name,
                    "int item, int position",
                    "item, position++",
                    group(start, end, last ? rest : Optional.empty())));
        }
        return groups.size() == 1 ? groups.get(0) : grouped(groups);
    }

    private CodeBlock group(int start, int end, Optional<CodeBlock> rest) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (position)");
        for (int i = start; i < end; i++) {
            SchemaKey key = check.prefix().get(i);
            if (!owner.accepted(key)) {
                code.addStatement("case $L -> $L", i, owner.call(key, "item"));
            } else if (rest.isPresent()) {
                code.addStatement("case $L -> true", i);
            }
        }
        return code.addStatement("default -> $L", rest.orElse(CodeBlock.of("true")))
                .unindent()
                .add("};\n")
                .build();
    }

    /** The helpers count the position up, so that only one of them may be called. */
    private static CodeBlock grouped(List<CodeBlock> groups) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < groups.size() - 1; i++) {
            code.add("position < $L ? $L : ", (i + 1) * GROUP, groups.get(i));
        }
        return code.add("$L", groups.get(groups.size() - 1)).build();
    }
}
