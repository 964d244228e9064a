package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.TypeKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The ways in and out that every generated type has. */
final class EntryPoints {
    private final Models models;
    private final TypeKey key;
    private final ClassName type;
    private final CodeBlock codec;

    EntryPoints(Models models, TypeKey key) {
        this.models = models;
        this.key = key;
        this.type = models.type(key);
        this.codec = models.codec(key);
    }

    FieldSpec schemaLocation() {
        return FieldSpec.builder(String.class, "SCHEMA_LOCATION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The absolute location of this type's schema.")
                .initializer("$L", models.literal(key.schema().uri()))
                .build();
    }

    /** The static methods that make instances of documents. */
    void addParsing(TypeSpec.Builder builder) {
        TypeName bytes = ArrayTypeName.of(TypeName.BYTE);
        TypeName text = ClassName.get(String.class);
        builder.addMethod(parse("Parses a document in UTF-8", bytes, false));
        builder.addMethod(parse("As {@code parse(byte[])}, with options of one's own", bytes, true));
        builder.addMethod(parse("Parses a document", text, false));
        builder.addMethod(
                parse("Parses all that a stream has, which stays open", ClassName.get(InputStream.class), false)
                        .toBuilder()
                        .addException(IOException.class)
                        .build());
        builder.addMethod(parse("Builds the instance of a document that was read before", Types.JSON_DOCUMENT, false));
        builder.addMethod(tryParse(bytes, false));
        builder.addMethod(tryParse(bytes, true));
        builder.addMethod(tryParse(text, false));
        builder.addMethod(tryParse(ClassName.get(InputStream.class), false).toBuilder()
                .addException(IOException.class)
                .build());
        builder.addMethod(isValid(bytes, false));
        builder.addMethod(isValid(bytes, true));
        builder.addMethod(isValid(Types.JSON_DOCUMENT, false));
    }

    private MethodSpec isValid(TypeName source, boolean options) {
        MethodSpec.Builder method = publicStatic("isValid", TypeName.BOOLEAN)
                .addJavadoc(
                        "Whether a document is valid; {@link $T} if it is not JSON, or beyond a limit.",
                        Types.JSON_EXCEPTION);
        return from(method, source, options);
    }

    private MethodSpec parse(String what, TypeName source, boolean options) {
        MethodSpec.Builder method = publicStatic("parse", type)
                .addJavadoc("$L; {@link $T} says all that is wrong with it.", what, Types.JSON_EXCEPTION);
        return from(method, source, options);
    }

    private MethodSpec tryParse(TypeName source, boolean options) {
        MethodSpec.Builder method = publicStatic("tryParse", ParameterizedTypeName.get(Types.RESULT, type))
                .addJavadoc("As {@code parse}, with the outcome as a value.");
        return from(method, source, options);
    }

    private MethodSpec from(MethodSpec.Builder method, TypeName source, boolean options) {
        String name = method.build().name();
        method.addParameter(source, "json");
        if (options) {
            method.addParameter(Types.READ_OPTIONS, "options");
        }
        return method.addStatement(options ? "return $L.$L(json, options)" : "return $L.$L(json)", codec, name)
                .build();
    }

    private static MethodSpec.Builder publicStatic(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result);
    }

    /** The methods that write an instance, and show it. */
    List<MethodSpec> writing() {
        return List.of(
                overriding("toJson", ClassName.get(String.class))
                        .addStatement("return $L.toJson(this)", codec)
                        .build(),
                overriding("writeTo", TypeName.VOID)
                        .addParameter(OutputStream.class, "out")
                        .addException(IOException.class)
                        .addStatement("$L.writeTo(this, out)", codec)
                        .build());
    }

    /** The type's name and the JSON text, without what is not to be shown. */
    MethodSpec describing() {
        return overriding("toString", ClassName.get(String.class))
                .addStatement("return $S + $L.describe(this)", type.simpleName() + " ", codec)
                .build();
    }

    static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
