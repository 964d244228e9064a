package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.Types;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What an emitted class has that writes. */
final class WriterClass {
    private final Machinery machinery;
    private final ClassName model;
    private final Constants constants;
    private final Identifiers names = new Identifiers();
    private final List<MethodSpec> methods = new ArrayList<>();

    WriterClass(Machinery machinery, ClassName model) {
        this.machinery = machinery;
        this.model = model;
        this.constants = new Constants(machinery.texts());
        constants.take("INSTANCE");
    }

    Machinery machinery() {
        return machinery;
    }

    /** The class whose instances are written. */
    ClassName model() {
        return model;
    }

    Constants constants() {
        return constants;
    }

    /** The constant with a member's name as it is written. */
    String name(String jsonName) {
        return constants.constant(
                jsonName,
                jsonName,
                ArrayTypeName.of(TypeName.BYTE),
                name -> CodeBlock.of(
                        "$T.nameBytes($L)", Types.JSON_WRITER, machinery.texts().literal(jsonName)));
    }

    /** A private method over {@code it} and {@code out}; answers its call. */
    CodeBlock part(String subject, CodeBlock body) {
        String name = names.method("write", subject);
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(model, "it")
                .addParameter(Types.JSON_WRITER, "out")
                .addCode(body)
                .build());
        return CodeBlock.of("$N(it, out)", name);
    }

    List<MethodSpec> methods() {
        return methods;
    }
}
