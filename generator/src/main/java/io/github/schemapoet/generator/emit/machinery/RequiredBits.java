package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.CheckPlan;
import java.util.List;

/** The keyword {@code required} as code: one bit for each named member, in one word or in an array of words. */
final class RequiredBits {
    private final CheckerClass owner;
    private final CheckPlan plan;
    private final String subject;
    private final List<String> names;
    private final List<String> required;

    RequiredBits(CheckerClass owner, CheckPlan plan, String subject, List<String> names, List<String> required) {
        this.owner = owner;
        this.plan = plan;
        this.subject = subject;
        this.names = names;
        this.required = required;
    }

    void declare(CodeBlock.Builder code) {
        if (required.isEmpty()) {
            return;
        }
        if (oneWord()) {
            code.addStatement("long present = 0");
        } else {
            code.addStatement("long[] present = new long[$L]", (names.size() + 63) / 64);
        }
    }

    void mark(CodeBlock.Builder code) {
        if (required.isEmpty()) {
            return;
        }
        code.beginControlFlow("if (member >= 0)");
        code.addStatement(oneWord() ? "present |= 1L << member" : "present[member / 64] |= 1L << member");
        code.endControlFlow();
    }

    void verdict(CodeBlock.Builder code, String otherwise) {
        if (required.isEmpty()) {
            code.addStatement("return $L", otherwise);
        } else if (oneWord()) {
            verdictOfWord(code, otherwise);
        } else {
            verdictOfWords(code, otherwise);
        }
    }

    private void verdictOfWord(CodeBlock.Builder code, String otherwise) {
        long word = words().get(0);
        String bits = owner.constants()
                .constant("bits " + word, wanted(), TypeName.LONG, name -> CodeBlock.of("$L", Literals.bits(word)));
        code.beginControlFlow("if ((present & $N) != $N)", bits, bits);
        code.addStatement(
                "return $T.required(report, in, node, $L, $L, $N & ~present)",
                Types.CHECKS,
                owner.location(plan),
                owner.names(subject, names),
                bits);
        code.endControlFlow();
        code.addStatement("return $L", otherwise);
    }

    private void verdictOfWords(CodeBlock.Builder code, String otherwise) {
        List<Long> words = words();
        CodeBlock values = words.stream()
                .map(word -> CodeBlock.of("$L", Literals.bits(word)))
                .collect(CodeBlock.joining(", "));
        String bits = owner.constants()
                .constant(
                        "bits " + words,
                        wanted(),
                        ArrayTypeName.of(TypeName.LONG),
                        name -> CodeBlock.of("{$L}", values));
        CodeBlock all = CodeBlock.of(
                "$T.allPresent(report, in, node, $L, $L, $N, present)",
                Types.CHECKS,
                owner.location(plan),
                owner.names(subject, names),
                bits);
        code.addStatement("return $L", otherwise.equals("true") ? all : CodeBlock.of("$L & $L", all, otherwise));
    }

    private List<Long> words() {
        return Literals.words(required.stream().map(names::indexOf).toList(), names.size());
    }

    private String wanted() {
        return subject + " required";
    }

    private boolean oneWord() {
        return names.size() <= 64;
    }
}
