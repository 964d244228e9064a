package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeDeclaration.Constant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The listed values of a class that holds a string, which may hold others too, today or by a later schema. */
final class OpenEnumParts {
    private final Models models;
    private final TypeDeclaration.ValueType type;
    private final ClassName self;

    OpenEnumParts(Models models, TypeDeclaration.ValueType type) {
        this.models = models;
        this.type = type;
        this.self = models.type(type.key());
    }

    void addConstants(TypeSpec.Builder builder) {
        for (Constant constant : type.constants()) {
            FieldSpec.Builder field = FieldSpec.builder(
                            self, name(constant), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T($L)", self, models.literal(constant.value()));
            if (constant.description().isPresent() || constant.deprecated()) {
                field.addJavadoc(models.javadocs()
                        .ofConstant(constant.description().orElse(constant.value()), constant.deprecated()));
            }
            builder.addField(field.build());
        }
        CodeBlock all = type.constants().stream()
                .map(constant -> CodeBlock.of("$N", name(constant)))
                .collect(CodeBlock.joining(", "));
        builder.addField(FieldSpec.builder(set(), "KNOWN_VALUES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.unmodifiableSet(new $T<>($T.of($L)))",
                        Collections.class,
                        LinkedHashSet.class,
                        List.class,
                        all)
                .build());
    }

    void addMethods(TypeSpec.Builder builder) {
        builder.addMethod(MethodSpec.methodBuilder("known")
                .addJavadoc("The values that the schema lists, in its order; unmodifiable.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(set())
                .addStatement("return KNOWN_VALUES")
                .build());
        builder.addMethod(MethodSpec.methodBuilder("isKnown")
                .addJavadoc("Whether the schema lists this value.")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return KNOWN_VALUES.contains(this)")
                .build());
    }

    private String name(Constant constant) {
        return models.symbols().constant(type.key(), constant.value());
    }

    private TypeName set() {
        return ParameterizedTypeName.get(ClassName.get(Set.class), self);
    }
}
