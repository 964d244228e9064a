package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.EmittedClass;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.runtime.support.codec.Codec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the codec of a generated type: the one way in and out, with what reads and what writes. */
final class CodecEmitter {
    private final Machinery machinery;
    private final TypeKey key;
    private final CodecClass code;
    private final ReaderEmitter.Bodies reading;
    private final CodeBlock writing;

    /** Makes the bodies, by which it becomes known what is called from where. */
    CodecEmitter(Machinery machinery, TypeDeclaration type) {
        this.machinery = machinery;
        this.key = type.key();
        this.code = new CodecClass(machinery, key);
        this.reading = type.match(new ReaderEmitter(code));
        this.writing = type.match(new WriterEmitter(code));
    }

    /** The class, once the bodies of all are made. */
    EmittedClass build() {
        ClassName self = code.self();
        ClassName model = code.model();
        Modifier[] visible = machinery.territory().isShared(key) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
        ClassParts parts = code.parts();
        TypeSpec.Builder builder = TypeSpec.classBuilder(self)
                .addJavadoc("Reads and writes {@link $T}.", model)
                .addModifiers(visible)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Types.CODEC, model))
                .addField(FieldSpec.builder(self, "INSTANCE", visible)
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", self)
                        .build())
                .addFields(parts.fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($S)", Codec.LINE)
                        .build())
                .addMethod(overriding("read", model, reading.read()).build())
                .addMethod(overriding("skim", TypeName.VOID, reading.skim()).build())
                .addMethod(check())
                .addMethod(write());
        addLists(builder);
        return new EmittedClass(
                self.packageName(), builder.addMethods(parts.methods()).build());
    }

    private static MethodSpec.Builder overriding(String name, TypeName result, CodeBlock body) {
        return overriding(name, result).addParameter(Types.JSON_READER, "in").addCode(body);
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result);
    }

    private MethodSpec write() {
        return overriding("write", TypeName.VOID)
                .addParameter(code.model(), "it")
                .addParameter(Types.JSON_WRITER, "out")
                .addCode(writing)
                .build();
    }

    /** The schema's check, and that the value is among those which the type holds. */
    private MethodSpec check() {
        CodeBlock schema = machinery.sites().call(code.self(), key.schema(), "node");
        CodeBlock all = key.facet().isPart()
                ? CodeBlock.of(
                        "$T.type(report, in, node, $L, $T.$L) && $L",
                        Types.CHECKS,
                        machinery.texts().literal(key.schema().uri()),
                        Types.TYPE_BITS,
                        key.facet().name(),
                        schema)
                : schema;
        return overriding("check", TypeName.BOOLEAN)
                .addParameters(Parameters.of("int node"))
                .addStatement("return $L", all)
                .build();
    }

    /** What reads and checks arrays of the type, if somebody does: once, and not wherever there is such an array. */
    private void addLists(TypeSpec.Builder builder) {
        if (machinery.isReadInLists(key)) {
            builder.addMethod(ofList("readList", ParameterizedTypeName.get(ClassName.get(List.class), code.model()))
                    .addStatement("int mark = in.mark()")
                    .beginControlFlow("for (boolean more = in.beginArray(); more; more = in.nextElement())")
                    .addStatement("in.push(INSTANCE.read(in))")
                    .endControlFlow()
                    .addStatement("return in.list(mark)")
                    .build());
        }
        if (machinery.isSkimmedInLists(key)) {
            builder.addMethod(ofList("skimList", TypeName.VOID)
                    .beginControlFlow("for (boolean more = in.beginArray(); more; more = in.nextElement())")
                    .addStatement("INSTANCE.skim(in)")
                    .endControlFlow()
                    .build());
        }
    }

    private static MethodSpec.Builder ofList(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(result)
                .addParameter(Types.JSON_READER, "in");
    }
}
