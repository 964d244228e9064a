package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.option.TypeOptions;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** What the caller wants generated types to have besides. */
final class Extras {
    private final TypeOptions options;

    Extras(TypeOptions options) {
        this.options = options;
    }

    /** Begins a top-level type: who sees it, and what says that it is generated. */
    void begin(TypeSpec.Builder builder) {
        if (options.visibility() == TypeOptions.Visibility.PUBLIC) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        if (options.additions().generated()) {
            builder.addAnnotation(AnnotationSpec.builder(Generated.class)
                    .addMember("value", "$S", "io.github.schemapoet")
                    .build());
        }
    }

    /**
     * Makes instances of a class serializable, as their JSON text. What a stream says to be an instance itself is refused: it
     * would be one that nobody has checked.
     *
     * @param parsed the type by whose {@code parse} they are read again
     */
    void addSerialization(TypeSpec.Builder builder, ClassName parsed) {
        if (!options.additions().serializable()) {
            return;
        }
        builder.addSuperinterface(Serializable.class)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "serial")
                        .build())
                .addField(FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addMethod(MethodSpec.methodBuilder("writeReplace")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(Object.class)
                        .addStatement("return new $T($T.class, toJson())", Types.SERIALIZED_MODEL, parsed)
                        .build())
                .addMethod(MethodSpec.methodBuilder("readObject")
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(ObjectInputStream.class, "in")
                        .addException(InvalidObjectException.class)
                        .addStatement("throw new $T($S)", InvalidObjectException.class, "only its JSON text is read")
                        .build());
    }
}
