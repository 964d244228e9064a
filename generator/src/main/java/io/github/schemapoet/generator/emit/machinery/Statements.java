package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;

/** What may stand behind the arrow of a case. */
final class Statements {
    private Statements() {}

    /** An expression as a statement. */
    static CodeBlock of(CodeBlock expression) {
        return CodeBlock.builder().addStatement("$L", expression).build();
    }

    /** Statements in braces. */
    static CodeBlock block(CodeBlock statements) {
        return CodeBlock.builder()
                .add("{\n")
                .indent()
                .add(statements)
                .unindent()
                .add("}\n")
                .build();
    }
}
