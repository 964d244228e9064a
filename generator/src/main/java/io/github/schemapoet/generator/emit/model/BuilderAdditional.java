package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The part of a builder that collects members which have no method of their own. */
final class BuilderAdditional {
    private final Models models;
    private final TypeDeclaration.ObjectType type;
    private final Optional<Use> use;
    private final Inputs inputs;
    private final ClassName builder;

    BuilderAdditional(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
        this.use = type.additional();
        this.inputs = new Inputs(models.javaTypes());
        this.builder = models.type(type.key()).nestedClass("Builder");
    }

    private TypeName map(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
    }

    private TypeName value() {
        TypeName value = inputs.type(use.orElseThrow());
        return value.isPrimitive() ? value.box() : value;
    }

    void addState(TypeSpec.Builder code, MethodSpec.Builder constructor) {
        if (use.isEmpty()) {
            return;
        }
        code.addField(map(value()), "additionalProperties", Modifier.PRIVATE, Modifier.FINAL);
        if (Accessors.exactType(use.get()).isPresent()) {
            constructor.addStatement(
                    "this.additionalProperties = new $T<>($T.<$T>view(made.additionalProperties))",
                    LinkedHashMap.class,
                    Types.EXACT_NUMBERS,
                    map(value()));
        } else {
            constructor.addStatement(
                    "this.additionalProperties = new $T<>(made.additionalProperties)", LinkedHashMap.class);
        }
    }

    void addMethods(TypeSpec.Builder code) {
        if (use.isEmpty()) {
            return;
        }
        CodeBlock.Builder refusal = CodeBlock.builder();
        if (!type.members().isEmpty()) {
            refusal.beginControlFlow("if ($T.NAMES.find(name) >= 0)", models.beside(type.key(), MachineryKind.CODEC))
                    .addStatement("throw new $T(name + $S)", IllegalArgumentException.class, " has a method of its own")
                    .endControlFlow();
        }
        String refused = type.members().isEmpty()
                ? ""
                : "\n\n@throws IllegalArgumentException where the name has a method of its own";
        code.addMethod(MethodSpec.methodBuilder("putAdditionalProperty")
                .addJavadoc("Sets a member that has no method of its own.$L", refused)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(inputs.type(use.get()), "value")
                .addCode(refusal.build())
                .addCode(BuilderClass.becomesObject(type))
                .addStatement("additionalProperties.put(name, value)")
                .addStatement("return this")
                .build());
        code.addMethod(MethodSpec.methodBuilder("additionalProperties")
                .addJavadoc("Sets all members that have no methods of their own, in this order.$L", refused)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(map(WildcardTypeName.subtypeOf(value())), "members")
                .addStatement("additionalProperties.clear()")
                .addStatement("members.forEach(this::putAdditionalProperty)")
                .addStatement("return this")
                .build());
    }

    /** Statements that answer the instance that was made so far. */
    CodeBlock build(ClassName model) {
        CodeBlock codec = models.codec(type.key());
        if (use.isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("return $L.prove(new $T(made))", codec, model)
                    .build();
        }
        CodeBlock copy =
                inputs.mapCopy(use.get(), CodeBlock.of("additionalProperties"), models.literal("additionalProperties"));
        return CodeBlock.builder()
                .addStatement("$T built = new $T(made)", model, model)
                .addStatement("built.additionalProperties = $L", copy)
                .addStatement("return $L.prove(built)", codec)
                .build();
    }
}
