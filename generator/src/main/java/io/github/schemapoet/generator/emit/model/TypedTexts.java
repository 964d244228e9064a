package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MemberNames;
import io.github.schemapoet.generator.option.TextType;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What members offer besides whose text, or each of whose texts, can be had in a type of the JDK. */
final class TypedTexts {
    private final Models models;
    private final TypeDeclaration.ObjectType type;

    TypedTexts(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
    }

    private MemberNames names(Member member) {
        return models.symbols().member(type.key(), member.name());
    }

    private static ClassName java(TextType text) {
        return ClassName.get(text.packageName(), text.simpleName());
    }

    private static TypeName java(Use use) {
        ClassName single = java(use.textType().orElseThrow());
        return use.shape() instanceof Shape.ListShape list
                ? ParameterizedTypeName.get(
                        ClassName.get(List.class), list.element().nullable() ? JavaTypes.nullable(single) : single)
                : single;
    }

    /** The accessor of what the text is. */
    MethodSpec accessor(Member member, boolean nullable) {
        TextType text = member.use().textType().orElseThrow();
        String stored = names(member).textAccessor();
        TypeName java = java(member.use());
        MethodSpec.Builder method = MethodSpec.methodBuilder(names(member).accessor())
                .addJavadoc(models.javadocs().ofAccessor(member, member.name(), nullable, thrown(text, stored)))
                .addModifiers(Modifier.PUBLIC)
                .returns(nullable ? JavaTypes.nullable(java) : java);
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (!nullable) {
            return method.addStatement("return $L", read(member.use(), CodeBlock.of("$N()", stored)))
                    .build();
        }
        String variable = names(member).accessor().equals("text") ? "stored" : "text";
        TypeName plain = models.javaTypes().of(member.use().shape());
        return method.addStatement("$T $N = $N()", JavaTypes.nullable(plain), variable, stored)
                .addStatement(
                        "return $N == null ? null : $L", variable, read(member.use(), CodeBlock.of("$N", variable)))
                .build();
    }

    private static CodeBlock thrown(TextType text, String stored) {
        return CodeBlock.of(
                "\n@throws $T where no {@code $L} can hold the text, which {@link #$L} has",
                text.packageName().equals("java.time") ? DateTimeException.class : IllegalArgumentException.class,
                text.simpleName(),
                stored);
    }

    private static String converter(TextType text) {
        String name = text.simpleName();
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT)
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static CodeBlock read(Use use, CodeBlock stored) {
        String converter = converter(use.textType().orElseThrow());
        return use.shape() instanceof Shape.ListShape list
                ? CodeBlock.of(
                        "$T.$L($L, $T::$L)",
                        Types.TEXT_VALUES,
                        list.element().nullable() ? "listOfNullable" : "list",
                        stored,
                        Types.TEXT_VALUES,
                        converter)
                : CodeBlock.of("$T.$L($L)", Types.TEXT_VALUES, converter, stored);
    }

    /** The builder's method that takes what the text is. */
    MethodSpec setter(Member member, ClassName builder) {
        String name = names(member).accessor();
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
        return method.addStatement("return $N($L)", names(member).textAccessor(), argument)
                .build();
    }

    private static CodeBlock written(Use use, CodeBlock given) {
        return use.shape() instanceof Shape.ListShape list
                ? CodeBlock.of(
                        "$T.$L($L, $T::text)",
                        Types.TEXT_VALUES,
                        list.element().nullable() ? "textsOfNullable" : "texts",
                        given,
                        Types.TEXT_VALUES)
                : CodeBlock.of("$T.text($L)", Types.TEXT_VALUES, given);
    }
}
