package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.option.TypeOptions.Absence;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What accessors answer: null where there is no value, or an empty {@code Optional}. */
final class Answers {
    private final boolean optional;

    Answers(Absence absence) {
        this.optional = absence == Absence.OPTIONAL;
    }

    /** What is said of an accessor that has no value. */
    String none() {
        return optional ? "empty" : "null";
    }

    /** The type of an accessor. */
    TypeName type(TypeName java, boolean nullable) {
        if (!nullable) {
            return java;
        }
        return optional
                ? ParameterizedTypeName.get(ClassName.get(Optional.class), java.box())
                : JavaTypes.nullable(java.box());
    }

    /** The statement that answers an expression, which may be null where {@code nullable} says so. */
    CodeBlock returning(CodeBlock expression, boolean nullable) {
        CodeBlock answer =
                nullable && optional ? CodeBlock.of("$T.ofNullable($L)", Optional.class, expression) : expression;
        return CodeBlock.builder().addStatement("return $L", answer).build();
    }

    /**
     * The statements that answer what another accessor does, converted.
     *
     * @param java what that one answers where it has a value
     * @param variable a name for that
     */
    CodeBlock converted(
            String accessor, TypeName java, String variable, boolean nullable, UnaryOperator<CodeBlock> conversion) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!nullable) {
            return code.addStatement("return $L", conversion.apply(CodeBlock.of("$N()", accessor)))
                    .build();
        }
        CodeBlock converted = conversion.apply(CodeBlock.of("$N", variable));
        if (optional) {
            return code.addStatement("return $N().map($N -> $L)", accessor, variable, converted)
                    .build();
        }
        return code.addStatement("$T $N = $N()", JavaTypes.nullable(java), variable, accessor)
                .addStatement("return $N == null ? null : $L", variable, converted)
                .build();
    }

    /** What stands before and behind a {@code switch} whose value is answered. */
    CodeBlock beforeSwitch() {
        return optional ? CodeBlock.of("return $T.ofNullable(switch ", Optional.class) : CodeBlock.of("return switch ");
    }

    String afterSwitch() {
        return optional ? "});\n" : "};\n";
    }
}
