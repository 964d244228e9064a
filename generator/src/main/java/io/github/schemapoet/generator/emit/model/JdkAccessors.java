package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MemberNames;
import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What members offer whose value, or each of whose list, can be had in a type of the JDK. */
final class JdkAccessors {
    private final Models models;
    private final TypeDeclaration.ObjectType type;

    JdkAccessors(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
    }

    private MemberNames names(Member member) {
        return models.symbols().member(type.key(), member.name());
    }

    private static TypeName single(JdkType jdk) {
        return jdk == JdkType.INT ? TypeName.INT : ClassName.get(jdk.packageName(), jdk.simpleName());
    }

    private static TypeName java(Use use) {
        TypeName single = single(use.jdkType().orElseThrow());
        if (!(use.shape() instanceof Shape.ListShape list)) {
            return single;
        }
        TypeName element = list.element().nullable() ? JavaTypes.nullable(single.box()) : single.box();
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private static boolean isText(Use use) {
        return use.jdkType().orElseThrow().kind() == JdkType.Kind.TEXT;
    }

    /** The accessor of such a value, which is made of what another accessor answers. */
    MethodSpec accessor(Member member, boolean nullable) {
        Use use = member.use();
        boolean text = isText(use);
        String stored = text ? names(member).textAccessor() : names(member).exactAccessor();
        MethodSpec.Builder method = MethodSpec.methodBuilder(names(member).accessor())
                .addJavadoc(models.javadocs().ofAccessor(member, member.name(), nullable, thrown(use, stored)))
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(java(use), nullable));
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        TypeName plain = text
                ? models.javaTypes().of(use.shape())
                : Accessors.exactType(use).orElseThrow();
        String variable = text ? "text" : "number";
        return method.addCode(models.answers().converted(stored, plain, variable, nullable, value -> read(use, value)))
                .build();
    }

    private static CodeBlock thrown(Use use, String stored) {
        JdkType jdk = use.jdkType().orElseThrow();
        Class<?> thrown = jdk.kind() == JdkType.Kind.NUMBER
                ? ArithmeticException.class
                : jdk.packageName().equals("java.time") ? DateTimeException.class : IllegalArgumentException.class;
        return CodeBlock.of(
                "\n@throws $T where no {@code $L} can hold the $L, which {@link #$L} has",
                thrown,
                jdk.simpleName(),
                jdk.kind() == JdkType.Kind.NUMBER ? "number" : "text",
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

    private static CodeBlock read(Use use, CodeBlock stored) {
        String converter = converter(use.jdkType().orElseThrow());
        ClassName owner = isText(use) ? Types.TEXT_VALUES : Types.JSON_NUMBER;
        if (use.shape() instanceof Shape.ListShape list) {
            String method = list.element().nullable() ? "listOfNullable" : "list";
            return CodeBlock.of("$T.$L($L, $T::$L)", Types.VIEWS, method, stored, owner, converter);
        }
        return isText(use)
                ? CodeBlock.of("$T.$L($L)", owner, converter, stored)
                : CodeBlock.of("$L.$L()", stored, converter);
    }

    /** The builder's method that takes what a text is; numbers of any kind are taken in any case. */
    MethodSpec setter(Member member, ClassName builder) {
        String name = names(member).field();
        Use use = member.use();
        TypeName java = java(use);
        CodeBlock given = use.nullable()
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$T.requireNonNull($N, $L)", Objects.class, name, models.literal(member.name()));
        CodeBlock text = written(use, given);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(models.javadocs().ofSetter(member, use.nullable()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(use.nullable() ? JavaTypes.nullable(java) : java, name);
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        CodeBlock argument = use.nullable() ? CodeBlock.of("$N == null ? null : $L", name, text) : text;
        return method.addStatement("return $N($L)", names(member).textSetter(), argument)
                .build();
    }

    private static CodeBlock written(Use use, CodeBlock given) {
        return use.shape() instanceof Shape.ListShape list
                ? CodeBlock.of(
                        "$T.$L($L, $T::text)",
                        Types.VIEWS,
                        list.element().nullable() ? "storedOfNullable" : "stored",
                        given,
                        Types.TEXT_VALUES)
                : CodeBlock.of("$T.text($L)", Types.TEXT_VALUES, given);
    }
}
