package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MemberNames;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The accessors of an object type's members. */
final class Accessors {
    private final Models models;
    private final TypeDeclaration.ObjectType type;
    private final MemberDefaults defaults;

    Accessors(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
        this.defaults = new MemberDefaults(models, type);
    }

    private MemberNames names(Member member) {
        return models.symbols().member(type.key(), member.name());
    }

    boolean nullable(Member member) {
        return member.use().nullable()
                || !member.required() && defaults.otherwise(member).isEmpty();
    }

    /** The accessors of a member. */
    List<MethodSpec> of(int ordinal) {
        Member member = type.members().get(ordinal);
        List<MethodSpec> methods = new ArrayList<>();
        boolean converted = member.use().convertedType().isPresent();
        if (converted) {
            methods.add(new ConvertedAccessors(models, type).accessor(member, nullable(member)));
        }
        if (!converted || member.use().isConverted()) {
            methods.add(stored(ordinal));
        }
        if (models.options().additions().validation()) {
            List<AnnotationSpec> annotations = new ValidationAnnotations(models).of(member, nullable(member));
            methods.set(
                    0, methods.get(0).toBuilder().addAnnotations(annotations).build());
        }
        exact(ordinal).ifPresent(methods::add);
        return methods;
    }

    /** The accessor of what is stored of a member. */
    private MethodSpec stored(int ordinal) {
        Member member = type.members().get(ordinal);
        TypeName java = models.javaTypes().of(member.use().shape());
        boolean nullable = nullable(member);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names(member).stored(member.use()))
                .addJavadoc(javadoc(member, nullable))
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(java, nullable));
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addCode(objectRequired(member, nullable))
                .addCode(body(member, ordinal))
                .build();
    }

    /** Whether a member is there in each object, but not in another value that is an instance. */
    static boolean needsObject(TypeDeclaration.ObjectType type, Member member, boolean nullable) {
        return type.holdsAnything() && member.required() && !nullable;
    }

    private CodeBlock objectRequired(Member member, boolean nullable) {
        return needsObject(type, member, nullable)
                ? CodeBlock.builder()
                        .addStatement("$T.requireNone(otherValue)", Types.OTHER_VALUES)
                        .build()
                : CodeBlock.of("");
    }

    private CodeBlock javadoc(Member member, boolean nullable) {
        return member.use().convertedType().isPresent()
                ? as(member, "as it is written", nullable)
                : models.javadocs()
                        .ofAccessor(member, typeName(member), nullable, Javadocs.ofNoObject(type, member, nullable));
    }

    private CodeBlock as(Member member, String how, boolean nullable) {
        return models.javadocs().as(names(member).accessor(), how, nullable && !Javadocs.onlyAbsent(member));
    }

    private CodeBlock body(Member member, int ordinal) {
        boolean primitive = models.javaTypes().of(member.use().shape()).isPrimitive();
        CodeBlock value = value(member, ordinal);
        Optional<CodeBlock> otherwise = defaults.otherwise(member);
        boolean nullable = nullable(member);
        if (otherwise.isEmpty()) {
            return models.answers().returning(primitive && nullable ? valueOrNull(member, value) : value, nullable);
        } else if (primitive && member.use().nullable()) {
            return threeWay(member, value, otherwise.get());
        }
        return models.answers().returning(valueOr(member, otherwise.get(), value), nullable);
    }

    private CodeBlock value(Member member, int ordinal) {
        String field = names(member).field();
        return NumberPlace.of(member.use()) == NumberPlace.INTEGER
                ? CodeBlock.of("$T.integer(exact, $L, $N)", Types.EXACT_NUMBERS, ordinal, field)
                : CodeBlock.of("$N", field);
    }

    private CodeBlock valueOrNull(Member member, CodeBlock value) {
        return CodeBlock.of(
                "presence(Property.$N) == $T.VALUE ? $L : null", names(member).constant(), Types.PRESENCE, value);
    }

    private CodeBlock valueOr(Member member, CodeBlock otherwise, CodeBlock value) {
        if (member.use().shape() instanceof Shape.BooleanShape) {
            return CodeBlock.of(
                    member.defaultValue().equals(Optional.of(JsonBoolean.TRUE))
                            ? "presence(Property.$N) == $T.ABSENT || $L"
                            : "presence(Property.$N) != $T.ABSENT && $L",
                    names(member).constant(),
                    Types.PRESENCE,
                    value);
        }
        return CodeBlock.of(
                "presence(Property.$N) == $T.ABSENT ? $L : $L",
                names(member).constant(),
                Types.PRESENCE,
                defaults.constantOr(member, otherwise),
                value);
    }

    private CodeBlock threeWay(Member member, CodeBlock value, CodeBlock otherwise) {
        return CodeBlock.builder()
                .add(models.answers().beforeSwitch())
                .beginControlFlow("(presence(Property.$N))", names(member).constant())
                .addStatement("case ABSENT -> $L", otherwise)
                .addStatement("case NULL -> null")
                .addStatement("case VALUE -> $L", value)
                .unindent()
                .add(models.answers().afterSwitch())
                .build();
    }

    /** The accessor of a member's exact numbers, if it has numbers. */
    private Optional<MethodSpec> exact(int ordinal) {
        Member member = type.members().get(ordinal);
        Optional<TypeName> java = exactType(member.use());
        if (java.isEmpty()) {
            return Optional.empty();
        }
        boolean number = NumberPlace.of(member.use()) != NumberPlace.NONE;
        boolean nullable = number ? exactIsNullable(member) : nullable(member);
        return Optional.of(MethodSpec.methodBuilder(names(member).exactAccessor())
                .addJavadoc(as(member, "exactly", nullable))
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(java.get(), nullable))
                .addCode(objectRequired(member, nullable))
                .addCode(number ? exactNumber(member, ordinal) : exactContainer(member, nullable))
                .build());
    }

    private static boolean exactIsNullable(Member member) {
        boolean byDefault = member.defaultValue()
                .filter(value -> !(value instanceof JsonNull))
                .isPresent();
        return member.use().nullable() || !member.required() && !byDefault;
    }

    private CodeBlock exactNumber(Member member, int ordinal) {
        CodeBlock value = CodeBlock.of(
                "$T.of(exact, $L, $N)",
                Types.EXACT_NUMBERS,
                ordinal,
                names(member).field());
        Optional<CodeBlock> otherwise = member.defaultValue()
                .filter(each -> !(each instanceof JsonNull))
                .map(each -> new DefaultExpression(models).argument(member.use(), each));
        boolean nullable = exactIsNullable(member);
        if (otherwise.isEmpty()) {
            return models.answers().returning(nullable ? valueOrNull(member, value) : value, nullable);
        } else if (member.use().nullable()) {
            return threeWay(member, value, otherwise.get());
        }
        return CodeBlock.builder()
                .addStatement(
                        "return presence(Property.$N) == $T.ABSENT ? $L : $L",
                        names(member).constant(),
                        Types.PRESENCE,
                        otherwise.get(),
                        value)
                .build();
    }

    /** Where the accessor answers something else, the exact numbers are a view of what is stored. */
    private CodeBlock exactContainer(Member member, boolean nullable) {
        if (member.use().convertedType().isEmpty()) {
            TypeName plain = models.javaTypes().of(member.use().shape());
            return models.answers()
                    .converted(
                            names(member).accessor(),
                            plain,
                            "numbers",
                            nullable,
                            numbers -> CodeBlock.of("$T.view($L)", Types.EXACT_NUMBERS, numbers));
        }
        CodeBlock stored = CodeBlock.of("$N", names(member).field());
        CodeBlock numbers = defaults.otherwise(member)
                .map(value -> valueOr(member, value, stored))
                .orElse(stored);
        CodeBlock view = CodeBlock.of("$T.view($L)", Types.EXACT_NUMBERS, numbers);
        return models.answers()
                .returning(nullable ? CodeBlock.of("$L == null ? null : $L", numbers, view) : view, nullable);
    }

    /** The type with exact numbers in it, of a place that has numbers outside of declared types. */
    static Optional<TypeName> exactType(Use use) {
        if (NumberPlace.of(use) != NumberPlace.NONE) {
            return Optional.of(Types.JSON_NUMBER);
        } else if (use.shape() instanceof Shape.ListShape list) {
            return exactType(list.element())
                    .map(inner -> ParameterizedTypeName.get(ClassName.get(List.class), orNull(list.element(), inner)));
        } else if (use.shape() instanceof Shape.MapShape map) {
            return exactType(map.value())
                    .map(inner -> ParameterizedTypeName.get(
                            ClassName.get(Map.class), ClassName.get(String.class), orNull(map.value(), inner)));
        }
        return Optional.empty();
    }

    private static TypeName orNull(Use use, TypeName type) {
        return use.nullable() ? JavaTypes.nullable(type) : type;
    }

    /** The name of the generated type that a member has; its own, where it has none. */
    private String typeName(Member member) {
        return member.use().shape() instanceof Shape.TypeShape shape
                ? models.symbols().typeName(shape.type())
                : member.name();
    }
}
