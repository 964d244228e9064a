package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.runtime.support.codec.Codec;
import javax.lang.model.element.Modifier;

/** Emits the codec of a generated type: the one way into its reader and checker, and what writes. */
final class CodecEmitter {
    private final Machinery machinery;
    private final TypeKey key;

    private CodecEmitter(Machinery machinery, TypeKey key) {
        this.machinery = machinery;
        this.key = key;
    }

    static TypeSpec emit(Machinery machinery, TypeKey key, WriterEmitter.Writing writing) {
        return new CodecEmitter(machinery, key).build(writing);
    }

    private TypeSpec build(WriterEmitter.Writing writing) {
        ClassName self = machinery.beside(key, MachineryKind.CODEC);
        ClassName model = machinery.type(key);
        ClassName reader = machinery.beside(key, MachineryKind.READER);
        Modifier[] visible = machinery.territory().isShared(key) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
        return TypeSpec.classBuilder(self)
                .addJavadoc("Ties {@link $T} to its reader and checker, and writes it.", model)
                .addModifiers(visible)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Types.CODEC, model))
                .addField(FieldSpec.builder(self, "INSTANCE", visible)
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", self)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($S)", Codec.LINE)
                        .build())
                .addMethod(overriding("read", model)
                        .addParameter(Types.JSON_READER, "in")
                        .addStatement("return $T.read(in)", reader)
                        .build())
                .addMethod(overriding("skim", TypeName.VOID)
                        .addParameter(Types.JSON_READER, "in")
                        .addStatement("$T.skim(in)", reader)
                        .build())
                .addMethod(overriding("check", TypeName.BOOLEAN)
                        .addParameters(Parameters.of("int node"))
                        .addCode(check())
                        .build())
                .addMethod(overriding("write", TypeName.VOID)
                        .addParameter(model, "it")
                        .addParameter(Types.JSON_WRITER, "out")
                        .addCode(writing.body())
                        .build())
                .addFields(writing.fields())
                .addMethods(writing.methods())
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result);
    }

    /** The schema's check, and that the value is among those which the type holds. */
    private CodeBlock check() {
        ClassName self = machinery.beside(key, MachineryKind.CODEC);
        CodeBlock schema = machinery.sites().call(self, key.schema(), "node");
        if (!key.facet().isPart()) {
            return CodeBlock.builder().addStatement("return $L", schema).build();
        }
        CodeBlock type = CodeBlock.of(
                "$T.type(report, in, node, $L, $T.$L)",
                Types.CHECKS,
                machinery.texts().literal(key.schema().uri()),
                Types.TYPE_BITS,
                key.facet().name());
        return CodeBlock.builder().addStatement("return $L && $L", type, schema).build();
    }
}
