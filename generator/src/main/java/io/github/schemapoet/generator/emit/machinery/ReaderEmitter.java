package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.shape.TypeDeclaration;

/** Emits what reads a generated type forward. */
final class ReaderEmitter implements TypeDeclaration.Cases<ReaderEmitter.Bodies> {
    private final Machinery machinery;
    private final CodecClass owner;

    ReaderEmitter(CodecClass owner) {
        this.machinery = owner.machinery();
        this.owner = owner;
    }

    /** The statements of the two methods: one checks and builds, the other only checks. */
    record Bodies(CodeBlock read, CodeBlock skim) {}

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
