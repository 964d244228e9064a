package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import javax.lang.model.element.Modifier;

/** Emits the enum of listed strings. */
final class EnumClass {
    private final Models models;
    private final TypeDeclaration.EnumType type;
    private final ClassName self;

    EnumClass(Models models, TypeDeclaration.EnumType type) {
        this.models = models;
        this.type = type;
        this.self = models.type(type.key());
    }

    TypeSpec build() {
        EntryPoints entry = new EntryPoints(models, type.key());
        TypeSpec.Builder builder = TypeSpec.enumBuilder(self)
                .addJavadoc(models.javadocs()
                        .ofType(
                                type.key(),
                                type.docs(),
                                models.symbols().typeName(type.key()),
                                "One of several texts."))
                .addAnnotation(Types.NULL_MARKED)
                .addSuperinterface(Types.JSON_MODEL)
                .addSuperinterfaces(models.interfaces(type.key()));
        models.extras().begin(builder);
        for (TypeDeclaration.Constant constant : type.constants()) {
            builder.addEnumConstant(models.symbols().constant(type.key(), constant.value()), constant(constant));
        }
        builder.addField(entry.schemaLocation())
                .addField(String.class, "json", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "json")
                        .addStatement("this.json = json")
                        .build())
                .addMethod(of());
        entry.addParsing(builder);
        builder.addMethod(MethodSpec.methodBuilder("json")
                .addJavadoc("The text in documents.")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return json")
                .build());
        return builder.addMethods(entry.writing()).build();
    }

    private TypeSpec constant(TypeDeclaration.Constant constant) {
        TypeSpec.Builder builder = TypeSpec.anonymousClassBuilder("$L", models.literal(constant.value()));
        if (constant.description().isPresent() || constant.deprecated()) {
            builder.addJavadoc(models.javadocs()
                    .ofConstant(constant.description().orElse(constant.value()), constant.deprecated()));
        }
        return builder.build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The constant of a text; {@link IllegalArgumentException} where there is none.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(String.class, "json")
                .beginControlFlow("for ($T constant : values())", self)
                .beginControlFlow("if (constant.json.equals(json))")
                .addStatement("return constant")
                .endControlFlow()
                .endControlFlow()
                .addStatement(
                        "throw new $T($S + json + $S)",
                        IllegalArgumentException.class,
                        "no " + self.simpleName() + " is written \"",
                        "\"")
                .build();
    }
}
