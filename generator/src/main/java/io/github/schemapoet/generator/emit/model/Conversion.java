package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.option.AdaptedType;
import io.github.schemapoet.generator.option.ConvertedType;
import io.github.schemapoet.generator.option.ConvertedType.Kind;
import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a value, or each in a list or a map, is had in another type than it is stored in.
 *
 * @param use which has such a type
 * @param constant the name of its adapter, where it has one
 */
record Conversion(Use use, String constant) {
    /** The type of a single value. */
    ConvertedType type() {
        return use.convertedType().orElseThrow();
    }

    /** Whether it is made of exact numbers. */
    boolean ofNumbers() {
        return type().kind() == Kind.NUMBER;
    }

    /** A name for what it is made of. */
    String variable() {
        return type().kind().name().toLowerCase(Locale.ROOT);
    }

    /** What is behind the names of an accessor and of a builder's method for what is stored. */
    String suffix() {
        return type().kind().suffix();
    }

    /** The Java type of a single value. */
    static TypeName single(ConvertedType converted) {
        if (converted instanceof JdkType jdk) {
            return jdk == JdkType.INT ? TypeName.INT : ClassName.get(jdk.packageName(), jdk.simpleName());
        }
        return Types.named(((AdaptedType) converted).name());
    }

    private boolean isContainer() {
        return use.shape() instanceof Shape.ListShape || use.shape() instanceof Shape.MapShape;
    }

    /** The Java type. */
    TypeName java() {
        TypeName single = single(type());
        if (!isContainer()) {
            return single;
        }
        TypeName inside = use.inside().nullable() ? JavaTypes.nullable(single.box()) : single.box();
        return use.shape() instanceof Shape.ListShape
                ? ParameterizedTypeName.get(ClassName.get(List.class), inside)
                : ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), inside);
    }

    /**
     * What is said of an accessor that may throw.
     *
     * @param stored the accessor of what is stored
     */
    CodeBlock thrown(String stored) {
        if (!(type() instanceof JdkType jdk)) {
            return CodeBlock.of("");
        }
        Class<?> thrown = jdk.kind() == Kind.NUMBER
                ? ArithmeticException.class
                : jdk.packageName().equals("java.time") ? DateTimeException.class : IllegalArgumentException.class;
        return CodeBlock.of(
                "\n@throws $T where no {@code $L} can hold the $L, which {@link #$L} has",
                thrown,
                jdk.simpleName(),
                jdk.kind() == Kind.NUMBER ? "number" : "text",
                stored);
    }

    private static String converter(JdkType jdk) {
        return switch (jdk) {
            case INT -> "intValueExact";
            case BIG_INTEGER -> "bigIntegerValueExact";
            case BIG_DECIMAL -> "bigDecimalValue";
            case UUID, URI -> jdk.simpleName().toLowerCase(Locale.ROOT);
            default ->
                jdk.simpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                        + jdk.simpleName().substring(1);
        };
    }

    /** An expression for what is made of what is stored, of exact numbers where it is numbers. */
    CodeBlock read(CodeBlock stored) {
        CodeBlock owner =
                switch (type().kind()) {
                    case TEXT -> CodeBlock.of("$T", Types.TEXT_VALUES);
                    case NUMBER -> CodeBlock.of("$T", Types.JSON_NUMBER);
                    case JSON -> adapter();
                };
        String converter = type() instanceof JdkType jdk ? converter(jdk) : "fromJson";
        if (isContainer()) {
            String method = use.shape() instanceof Shape.ListShape ? "list" : "map";
            return inside(orNullable(method), stored, owner, converter);
        }
        return ofNumbers()
                ? CodeBlock.of("$L.$L()", stored, converter)
                : CodeBlock.of("$L.$L($L)", owner, converter, stored);
    }

    /** An expression for what is to be stored; numbers of any kind are stored as they are. */
    CodeBlock written(CodeBlock given) {
        boolean text = type().kind() == Kind.TEXT;
        CodeBlock owner = text ? CodeBlock.of("$T", Types.TEXT_VALUES) : adapter();
        String writer = text ? "text" : "toJson";
        if (!isContainer()) {
            return CodeBlock.of("$L.$L($L)", owner, writer, given);
        }
        String method = use.shape() instanceof Shape.ListShape ? "stored" : "storedMap";
        return inside(orNullable(method), given, owner, writer);
    }

    private String orNullable(String method) {
        return use.inside().nullable() ? method + "OfNullable" : method;
    }

    private static CodeBlock inside(String method, CodeBlock values, CodeBlock owner, String converter) {
        return CodeBlock.of("$T.$L($L, $L::$L)", Types.VIEWS, method, values, owner, converter);
    }

    private CodeBlock adapter() {
        return CodeBlock.of("Adapters.$N", constant);
    }
}
