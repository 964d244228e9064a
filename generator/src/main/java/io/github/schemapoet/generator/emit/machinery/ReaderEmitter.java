package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import javax.lang.model.element.Modifier;

/** Emits the reader of a generated type. */
final class ReaderEmitter implements TypeDeclaration.Cases<ReaderEmitter.Bodies> {
    private final Machinery machinery;
    private final ReaderClass owner;

    private ReaderEmitter(Machinery machinery, ClassName self) {
        this.machinery = machinery;
        this.owner = new ReaderClass(machinery, self);
    }

    /** The statements of the two methods that every reader has. */
    record Bodies(CodeBlock read, CodeBlock skim) {}

    static TypeSpec emit(Machinery machinery, TypeDeclaration type) {
        ClassName self = machinery.beside(type.key(), MachineryKind.READER);
        return new ReaderEmitter(machinery, self).build(type, self);
    }

    private TypeSpec build(TypeDeclaration type, ClassName self) {
        ClassName model = machinery.type(type.key());
        Bodies bodies = type.match(this);
        CheckerClassParts parts = owner.parts();
        return TypeSpec.classBuilder(self)
                .addJavadoc("Reads {@link $T} forward, checking as it goes.", model)
                .addModifiers(Modifier.FINAL)
                .addFields(parts.fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method("read", model, bodies.read())
                        .addJavadoc("Checks the value that comes next, and builds it.")
                        .build())
                .addMethod(method("skim", TypeName.VOID, bodies.skim())
                        .addJavadoc("Checks the value that comes next, and builds nothing.")
                        .build())
                .addMethods(parts.methods())
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(result)
                .addParameter(Types.JSON_READER, "in")
                .addCode(body);
    }

    @Override
    public Bodies object(TypeDeclaration.ObjectType type) {
        ObjectFit fit = new ObjectFit(machinery.plans(), type);
        if (fit.forward()) {
            return new Bodies(
                    new ObjectLoop(owner, type, fit, ObjectLoop.Purpose.READ).code(),
                    new ObjectLoop(owner, type, fit, ObjectLoop.Purpose.SKIM).code());
        }
        CodeBlock check = owner.regionCheck(type.key().schema());
        CodeBlock bind = new ObjectLoop(owner, type, fit, ObjectLoop.Purpose.BIND).code();
        return new Bodies(CodeBlock.builder().add(check).add(bind).build(), owner.regionSkim(type.key()));
    }

    @Override
    public Bodies union(TypeDeclaration.UnionType type) {
        UnionReading reading = new UnionReading(owner, type);
        return new Bodies(reading.read(), reading.skim());
    }

    @Override
    public Bodies enumeration(TypeDeclaration.EnumType type) {
        EnumReading reading = new EnumReading(owner, type);
        return new Bodies(reading.read(), reading.skim());
    }

    @Override
    public Bodies value(TypeDeclaration.ValueType type) {
        CodeBlock read = new ValueReading(owner).read(machinery.type(type.key()), type.value(), true);
        CodeBlock skim = CodeBlock.builder()
                .add(owner.refuseOthers(type.key()))
                .add(new PlaceReader(owner).skim(type.value(), "value"))
                .build();
        return new Bodies(read, skim);
    }
}
