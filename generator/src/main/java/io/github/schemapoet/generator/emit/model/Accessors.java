package io.github.schemapoet.generator.emit.model;

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
import io.github.schemapoet.runtime.JsonNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The accessors of an object type's members. */
final class Accessors {
    private final Models models;
    private final TypeDeclaration.ObjectType type;

    Accessors(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
    }

    private MemberNames names(Member member) {
        return models.symbols().member(type.key(), member.name());
    }

    /** The value that an accessor answers where the member is absent; empty where that is null. */
    private Optional<CodeBlock> otherwise(Member member) {
        return member.defaultValue()
                .filter(value -> !(value instanceof JsonNull && member.use().nullable()))
                .flatMap(value -> new DefaultExpression(models).of(member.use(), value));
    }

    boolean nullable(Member member) {
        return member.use().nullable()
                || !member.required() && otherwise(member).isEmpty();
    }

    /** The accessors of a member. */
    List<MethodSpec> of(int ordinal) {
        Member member = type.members().get(ordinal);
        List<MethodSpec> methods = new ArrayList<>();
        if (member.use().textType().isPresent()) {
            methods.add(new TypedTexts(models, type).accessor(member, nullable(member)));
        }
        methods.add(stored(ordinal));
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
                .returns(nullable ? JavaTypes.nullable(java.box()) : java);
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addCode(body(member, ordinal)).build();
    }

    private CodeBlock javadoc(Member member, boolean nullable) {
        return member.use().textType().isPresent()
                ? CodeBlock.of(
                        "As {@link #$L}, as it is written.$L",
                        names(member).accessor(),
                        nullable ? "\n\n@return null where that is null" : "")
                : models.javadocs().ofAccessor(member, typeName(member), nullable);
    }

    private CodeBlock body(Member member, int ordinal) {
        boolean primitive = models.javaTypes().of(member.use().shape()).isPrimitive();
        CodeBlock value = value(member, ordinal);
        Optional<CodeBlock> otherwise = otherwise(member);
        if (otherwise.isEmpty()) {
            return primitive && nullable(member) ? valueOrNull(member, value) : returning(value);
        } else if (primitive && member.use().nullable()) {
            return threeWay(member, value, otherwise.get());
        }
        return CodeBlock.builder()
                .addStatement(
                        "return presence(Property.$N) == $T.ABSENT ? $L : $L",
                        names(member).constant(),
                        Types.PRESENCE,
                        constantOr(member, otherwise.get()),
                        value)
                .build();
    }

    private CodeBlock value(Member member, int ordinal) {
        String field = names(member).accessor();
        return NumberPlace.of(member.use()) == NumberPlace.INTEGER
                ? CodeBlock.of("$T.integer(exact, $L, $N)", Types.EXACT_NUMBERS, ordinal, field)
                : CodeBlock.of("$N", field);
    }

    private static CodeBlock returning(CodeBlock value) {
        return CodeBlock.builder().addStatement("return $L", value).build();
    }

    private CodeBlock valueOrNull(Member member, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement(
                        "return presence(Property.$N) == $T.VALUE ? $L : null",
                        names(member).constant(),
                        Types.PRESENCE,
                        value)
                .build();
    }

    private CodeBlock threeWay(Member member, CodeBlock value, CodeBlock otherwise) {
        return CodeBlock.builder()
                .beginControlFlow(
                        "return switch (presence(Property.$N))", names(member).constant())
                .addStatement("case ABSENT -> $L", otherwise)
                .addStatement("case NULL -> null")
                .addStatement("case VALUE -> $L", value)
                .unindent()
                .add("};\n")
                .build();
    }

    /** What is more than a literal is made once, when it is first asked for. */
    private CodeBlock constantOr(Member member, CodeBlock expression) {
        return needsConstant(member) ? CodeBlock.of("Defaults.$N", names(member).constant()) : expression;
    }

    private boolean needsConstant(Member member) {
        Shape shape = member.use().shape();
        boolean enumeration = shape instanceof Shape.TypeShape each
                && models.model().type(each.type()) instanceof TypeDeclaration.EnumType;
        boolean literal = shape instanceof Shape.StringShape
                || models.javaTypes().of(shape).isPrimitive()
                || enumeration;
        return !literal && otherwise(member).isPresent();
    }

    /** The members whose default is kept in the class {@code Defaults}, with the default. */
    Map<Member, CodeBlock> constants() {
        Map<Member, CodeBlock> constants = new LinkedHashMap<>();
        type.members().stream()
                .filter(this::needsConstant)
                .forEach(member -> constants.put(member, otherwise(member).orElseThrow()));
        return constants;
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
                .addJavadoc(
                        "As {@link #$L}, exactly.$L",
                        names(member).accessor(),
                        nullable ? "\n\n@return null where that is null" : "")
                .addModifiers(Modifier.PUBLIC)
                .returns(nullable ? JavaTypes.nullable(java.get()) : java.get())
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
                names(member).accessor());
        Optional<CodeBlock> otherwise = member.defaultValue()
                .filter(each -> !(each instanceof JsonNull))
                .map(each -> new DefaultExpression(models).argument(member.use(), each));
        if (otherwise.isEmpty()) {
            return exactIsNullable(member) ? valueOrNull(member, value) : returning(value);
        }
        return threeWayExact(member, value, otherwise.get());
    }

    private CodeBlock threeWayExact(Member member, CodeBlock value, CodeBlock otherwise) {
        if (member.use().nullable()) {
            return threeWay(member, value, otherwise);
        }
        return CodeBlock.builder()
                .addStatement(
                        "return presence(Property.$N) == $T.ABSENT ? $L : $L",
                        names(member).constant(),
                        Types.PRESENCE,
                        otherwise,
                        value)
                .build();
    }

    private CodeBlock exactContainer(Member member, boolean nullable) {
        String accessor = names(member).accessor();
        if (!nullable) {
            return CodeBlock.builder()
                    .addStatement("return $T.view($N())", Types.EXACT_NUMBERS, accessor)
                    .build();
        }
        TypeName plain = models.javaTypes().of(member.use().shape());
        return CodeBlock.builder()
                .addStatement("$T numbers = $N()", JavaTypes.nullable(plain), accessor)
                .addStatement("return numbers == null ? null : $T.view(numbers)", Types.EXACT_NUMBERS)
                .build();
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
