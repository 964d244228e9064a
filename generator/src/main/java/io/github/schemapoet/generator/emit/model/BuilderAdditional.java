package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The part of a builder that collects members which have no method of their own. */
final class BuilderAdditional {
    private final Models models;
    private final TypeDeclaration.ObjectType type;
    private final Optional<Use> use;
    private final Inputs inputs;
    private final ClassName builder;
    /** Of what is no number: numbers of any kind are taken in any case. */
    private final Optional<Conversion> conversion;

    BuilderAdditional(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
        this.use = type.additional();
        this.inputs = new Inputs(models.javaTypes());
        this.builder = models.type(type.key()).nestedClass("Builder");
        this.conversion = new ConvertedAccessors(models, type).others().filter(each -> !each.ofNumbers());
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
        conversion.ifPresent(each -> code.addMethod(putConverted(each)));
        code.addMethod(put());
        conversion.ifPresent(each -> code.addMethod(setConverted(each)));
        code.addMethod(set());
    }

    private CodeBlock refusal() {
        CodeBlock.Builder refusal = CodeBlock.builder();
        if (!type.members().isEmpty()) {
            refusal.beginControlFlow("if ($T.NAMES.find(name) >= 0)", models.beside(type.key(), MachineryKind.CODEC))
                    .addStatement("throw new $T(name + $S)", IllegalArgumentException.class, " has a method of its own")
                    .endControlFlow();
        }
        return refusal.build();
    }

    private MethodSpec.Builder method(String name, String javadoc) {
        String refused = type.members().isEmpty()
                ? ""
                : "\n\n@throws IllegalArgumentException where the name has a method of its own";
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc + "$L", refused)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
    }

    private MethodSpec.Builder single(String name, TypeName value) {
        return method(name, "Sets a member that has no method of its own.")
                .addParameter(String.class, "name")
                .addParameter(value, "value");
    }

    private MethodSpec.Builder all(String name, TypeName value) {
        return method(name, "Sets all members that have no methods of their own, in this order.")
                .addParameter(map(WildcardTypeName.subtypeOf(value)), "members");
    }

    private MethodSpec put() {
        return single("putAdditionalProperty" + suffix(), inputs.type(use.orElseThrow()))
                .addCode(refusal())
                .addCode(BuilderClass.becomesObject(type))
                .addStatement("additionalProperties.put(name, value)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec putConverted(Conversion converted) {
        Conversion each = new Conversion(use.orElseThrow(), converted.constant());
        boolean nullable = each.use().nullable();
        CodeBlock given =
                nullable ? CodeBlock.of("value") : CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, "value");
        CodeBlock stored = each.written(given);
        return single("putAdditionalProperty", nullable ? JavaTypes.nullable(each.java()) : each.java())
                .addStatement(
                        "return putAdditionalProperty$L(name, $L)",
                        suffix(),
                        nullable ? CodeBlock.of("value == null ? null : $L", stored) : stored)
                .build();
    }

    private MethodSpec set() {
        return all("additionalProperties" + suffix(), value())
                .addStatement("additionalProperties.clear()")
                .addStatement("members.forEach(this::putAdditionalProperty$L)", suffix())
                .addStatement("return this")
                .build();
    }

    private MethodSpec setConverted(Conversion converted) {
        Use each = use.orElseThrow();
        TypeName single = new Conversion(each, converted.constant()).java();
        return all("additionalProperties", each.nullable() ? JavaTypes.nullable(single) : single)
                .addStatement("return additionalProperties$L($L)", suffix(), converted.written(CodeBlock.of("members")))
                .build();
    }

    /** What tells the methods that take what is stored from those that take what it is converted to. */
    private String suffix() {
        return conversion.map(Conversion::suffix).orElse("");
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
