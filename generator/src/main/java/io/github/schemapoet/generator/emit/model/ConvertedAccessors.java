package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MemberNames;
import io.github.schemapoet.generator.option.AdaptedType;
import io.github.schemapoet.generator.option.ConvertedType;
import io.github.schemapoet.generator.option.ConvertedType.Kind;
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

/** What members offer whose value, or each of whose list, can be had in another type than it is stored in. */
final class ConvertedAccessors {
    private final Models models;
    private final TypeDeclaration.ObjectType type;

    ConvertedAccessors(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
    }

    private MemberNames names(Member member) {
        return models.symbols().member(type.key(), member.name());
    }

    private static ConvertedType converted(Use use) {
        return use.convertedType().orElseThrow();
    }

    private static TypeName single(ConvertedType converted) {
        if (converted instanceof JdkType jdk) {
            return jdk == JdkType.INT ? TypeName.INT : ClassName.get(jdk.packageName(), jdk.simpleName());
        }
        return Types.named(((AdaptedType) converted).name());
    }

    private static TypeName java(Use use) {
        TypeName single = single(converted(use));
        if (!(use.shape() instanceof Shape.ListShape list)) {
            return single;
        }
        TypeName element = list.element().nullable() ? JavaTypes.nullable(single.box()) : single.box();
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    /** The accessor of such a value, which is made of what another accessor answers. */
    MethodSpec accessor(Member member, boolean nullable) {
        Use use = member.use();
        boolean number = converted(use).kind() == Kind.NUMBER;
        String stored = number ? names(member).exactAccessor() : names(member).storedAccessor();
        MethodSpec.Builder method = MethodSpec.methodBuilder(names(member).accessor())
                .addJavadoc(models.javadocs()
                        .ofAccessor(
                                member,
                                member.name(),
                                nullable,
                                CodeBlock.of("$L$L", thrown(use, stored), Javadocs.ofNoObject(type, member, nullable))))
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(java(use), nullable));
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        TypeName plain = number
                ? Accessors.exactType(use).orElseThrow()
                : models.javaTypes().of(use.shape());
        String variable = converted(use).kind().name().toLowerCase(Locale.ROOT);
        return method.addCode(
                        models.answers().converted(stored, plain, variable, nullable, value -> read(member, value)))
                .build();
    }

    private static CodeBlock thrown(Use use, String stored) {
        if (!(converted(use) instanceof JdkType jdk)) {
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

    private CodeBlock read(Member member, CodeBlock stored) {
        Use use = member.use();
        CodeBlock owner =
                switch (converted(use).kind()) {
                    case TEXT -> CodeBlock.of("$T", Types.TEXT_VALUES);
                    case NUMBER -> CodeBlock.of("$T", Types.JSON_NUMBER);
                    case JSON -> adapter(member);
                };
        String converter = converted(use) instanceof JdkType jdk ? converter(jdk) : "fromJson";
        if (use.shape() instanceof Shape.ListShape list) {
            String method = list.element().nullable() ? "listOfNullable" : "list";
            return CodeBlock.of("$T.$L($L, $L::$L)", Types.VIEWS, method, stored, owner, converter);
        }
        return converted(use).kind() == Kind.NUMBER
                ? CodeBlock.of("$L.$L()", stored, converter)
                : CodeBlock.of("$L.$L($L)", owner, converter, stored);
    }

    /** The builder's method that takes what is converted; numbers of any kind are taken in any case. */
    MethodSpec setter(Member member, ClassName builder) {
        String name = names(member).field();
        Use use = member.use();
        TypeName java = java(use);
        CodeBlock given = use.nullable()
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$T.requireNonNull($N, $L)", Objects.class, name, models.literal(member.name()));
        CodeBlock stored = written(member, given);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(models.javadocs().ofSetter(member, use.nullable()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(use.nullable() ? JavaTypes.nullable(java) : java, name);
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        CodeBlock argument = use.nullable() ? CodeBlock.of("$N == null ? null : $L", name, stored) : stored;
        return method.addStatement("return $N($L)", names(member).storedSetter(), argument)
                .build();
    }

    private CodeBlock written(Member member, CodeBlock given) {
        boolean text = converted(member.use()).kind() == Kind.TEXT;
        CodeBlock owner = text ? CodeBlock.of("$T", Types.TEXT_VALUES) : adapter(member);
        String writer = text ? "text" : "toJson";
        return member.use().shape() instanceof Shape.ListShape list
                ? CodeBlock.of(
                        "$T.$L($L, $L::$L)",
                        Types.VIEWS,
                        list.element().nullable() ? "storedOfNullable" : "stored",
                        given,
                        owner,
                        writer)
                : CodeBlock.of("$L.$L($L)", owner, writer, given);
    }

    private CodeBlock adapter(Member member) {
        return CodeBlock.of("Adapters.$N", names(member).constant());
    }

    /** The adapters of all members that have one, in a class that is made when one is first asked for. */
    void addAdapters(TypeSpec.Builder builder) {
        TypeSpec.Builder adapters = TypeSpec.classBuilder("Adapters")
                .addJavadoc("What converts members.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (Member member : type.members()) {
            if (member.use().convertedType().orElse(null) instanceof AdaptedType adapted) {
                TypeName java = ParameterizedTypeName.get(Types.TYPE_ADAPTER, single(adapted));
                adapters.addField(FieldSpec.builder(java, names(member).constant(), Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", Types.named(adapted.adapter()))
                        .build());
            }
        }
        if (!adapters.build().fieldSpecs().isEmpty()) {
            builder.addType(adapters.addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build())
                    .build());
        }
    }
}
