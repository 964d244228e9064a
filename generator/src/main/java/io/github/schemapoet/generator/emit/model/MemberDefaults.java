package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What stands for the absent members of an object type. */
final class MemberDefaults {
    private final Models models;
    private final TypeDeclaration.ObjectType type;

    MemberDefaults(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
    }

    /** The value that an accessor answers where the member is absent; empty where that is null. */
    Optional<CodeBlock> otherwise(Member member) {
        return member.defaultValue()
                .filter(value -> !(value instanceof JsonNull && member.use().nullable()))
                .flatMap(value -> new DefaultExpression(models).of(member.use(), value));
    }

    /** What is more than a literal is made once, when it is first asked for. */
    CodeBlock constantOr(Member member, CodeBlock expression) {
        return needsConstant(member) ? CodeBlock.of("DefaultValues.$N", constant(member)) : expression;
    }

    private String constant(Member member) {
        return models.symbols().member(type.key(), member.name()).constant();
    }

    /** What {@code withDefaults} gives to the builder. */
    CodeBlock argument(Member member, JsonValue value) {
        CodeBlock argument = new DefaultExpression(models).argument(member.use(), value);
        return member.use().shape() instanceof Shape.TypeShape ? constantOr(member, argument) : argument;
    }

    private boolean needsConstant(Member member) {
        Shape shape = member.use().shape();
        boolean literal = shape instanceof Shape.StringShape
                || models.javaTypes().of(shape).isPrimitive()
                || shape instanceof Shape.TypeShape each && isConstant(each.type(), member.defaultValue());
        return !literal && otherwise(member).isPresent();
    }

    /** Whether a default is a constant of its type already. */
    private boolean isConstant(TypeKey key, Optional<JsonValue> value) {
        TypeDeclaration type = models.model().type(key);
        return type instanceof TypeDeclaration.EnumType
                || type instanceof TypeDeclaration.ValueType open
                        && value.orElse(null) instanceof JsonString text
                        && open.constants().stream()
                                .anyMatch(constant -> constant.value().equals(text.value()));
    }

    /** The members whose default is kept in the class {@code DefaultValues}, with the default. */
    private Map<Member, CodeBlock> constants() {
        Map<Member, CodeBlock> constants = new LinkedHashMap<>();
        type.members().stream()
                .filter(this::needsConstant)
                .forEach(member -> constants.put(member, otherwise(member).orElseThrow()));
        return constants;
    }

    /** Adds the class {@code DefaultValues}, if a default is kept there. */
    void addConstants(TypeSpec.Builder builder) {
        Map<Member, CodeBlock> constants = constants();
        if (constants.isEmpty()) {
            return;
        }
        TypeSpec.Builder defaults = TypeSpec.classBuilder("DefaultValues")
                .addJavadoc("What stands for absent members.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        constants.forEach((member, value) -> {
            TypeName java = models.javaTypes().of(member.use().shape());
            defaults.addField(FieldSpec.builder(java, constant(member), Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build());
        });
        builder.addType(defaults.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build());
    }
}
