package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.JsonKind;
import java.util.Optional;

/**
 * One test as code over {@code in}, {@code node} and {@code report}.
 *
 * @param about the JSON type that it is about; empty where it is about every value
 * @param code a boolean expression, or the statements of a method that answers it
 * @param suffix for statements, what to call their method, after the subject
 */
record TestCode(Optional<JsonKind> about, CodeBlock code, Optional<String> suffix) {
    static TestCode expression(JsonKind about, CodeBlock code) {
        return new TestCode(Optional.of(about), code, Optional.empty());
    }

    static TestCode ofAnything(CodeBlock code) {
        return new TestCode(Optional.empty(), code, Optional.empty());
    }

    static TestCode statements(JsonKind about, String suffix, CodeBlock code) {
        return new TestCode(Optional.of(about), code, Optional.of(suffix));
    }

    static TestCode statementsOfAnything(String suffix, CodeBlock code) {
        return new TestCode(Optional.empty(), code, Optional.of(suffix));
    }
}
