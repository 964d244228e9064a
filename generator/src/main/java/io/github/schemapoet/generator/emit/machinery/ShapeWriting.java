package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.Map;

/** Statements that write the value of an expression, by its shape; numbers alone are written where they are kept. */
final class ShapeWriting implements Shape.Cases<CodeBlock> {
    private final Machinery machinery;
    private final ClassName from;
    private final Provable provable;
    private final Use use;
    private final String value;
    private final boolean proved;
    private final int depth;

    private ShapeWriting(Machinery machinery, ClassName from, Use use, String value, boolean proved, int depth) {
        this.machinery = machinery;
        this.from = from;
        this.provable = new Provable(machinery.plans());
        this.use = use;
        this.value = value;
        this.proved = proved;
        this.depth = depth;
    }

    /**
     * Statements for a value that is not null.
     *
     * @param from the class that they are in
     * @param proved whether an instance may stand as proved there
     */
    static CodeBlock of(Machinery machinery, ClassName from, Use use, String value, boolean proved) {
        return use.shape().match(new ShapeWriting(machinery, from, use, value, proved, 1));
    }

    /** Statements for the members of a map that is a part of an object. */
    static CodeBlock members(Machinery machinery, ClassName from, Use value, String map, boolean proved) {
        ShapeWriting writing = new ShapeWriting(machinery, from, value, map, proved, 1);
        return writing.entries(value, proved);
    }

    private CodeBlock inner(Use inner, String name, boolean innerProved) {
        CodeBlock write = inner.shape().match(new ShapeWriting(machinery, from, inner, name, innerProved, depth + 1));
        if (!inner.nullable()) {
            return write;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", name)
                .addStatement("out.nul()")
                .nextControlFlow("else")
                .add(write)
                .endControlFlow()
                .build();
    }

    private CodeBlock simple() {
        return CodeBlock.builder().addStatement("out.value($L)", value).build();
    }

    @Override
    public CodeBlock string(Shape.StringShape shape) {
        return simple();
    }

    @Override
    public CodeBlock bool(Shape.BooleanShape shape) {
        return simple();
    }

    @Override
    public CodeBlock integer(Shape.IntegerShape shape) {
        return simple();
    }

    @Override
    public CodeBlock number(Shape.NumberShape shape) {
        return simple();
    }

    @Override
    public CodeBlock nul(Shape.NullShape shape) {
        return CodeBlock.builder().addStatement("out.nul()").build();
    }

    @Override
    public CodeBlock any(Shape.AnyShape shape) {
        return simple();
    }

    @Override
    public CodeBlock never(Shape.NeverShape shape) {
        return simple();
    }

    @Override
    public CodeBlock list(Shape.ListShape shape) {
        Use element = shape.element();
        if (Shape.isFree(element.shape())) {
            return CodeBlock.builder().addStatement("out.values($L)", value).build();
        }
        if (NumberPlace.of(element) != NumberPlace.NONE) {
            return CodeBlock.builder().addStatement("out.numbers($L)", value).build();
        }
        if (element.shape() instanceof Shape.TypeShape typed && !element.nullable() && !isEnum(typed)) {
            Machinery.Writing how = Machinery.Writing.several(proved && provable.element(use, element));
            return Statements.of(machinery.write(from, typed.type(), how, value));
        }
        String name = depth == 1 ? "element" : "element" + depth;
        TypeName type = machinery.javaTypes().argument(element);
        return CodeBlock.builder()
                .addStatement("out.beginArray()")
                .beginControlFlow("for ($T $L : $L)", type, name, value)
                .add(inner(element, name, proved && provable.element(use, element)))
                .endControlFlow()
                .addStatement("out.endArray()")
                .build();
    }

    @Override
    public CodeBlock map(Shape.MapShape shape) {
        if (shape.value().isJson()) {
            return CodeBlock.builder().addStatement("out.object($L)", value).build();
        }
        return CodeBlock.builder()
                .addStatement("out.beginObject()")
                .add(entries(shape.value(), proved && provable.value(use, shape.value())))
                .addStatement("out.endObject()")
                .build();
    }

    private CodeBlock entries(Use element, boolean elementProved) {
        if (element.isJson()) {
            return CodeBlock.builder().addStatement("out.members($L)", value).build();
        }
        if (NumberPlace.of(element) != NumberPlace.NONE) {
            return CodeBlock.builder()
                    .addStatement("out.numberMembers($L)", value)
                    .build();
        }
        String entry = depth == 1 ? "entry" : "entry" + depth;
        String name = depth == 1 ? "value" : "value" + depth;
        TypeName type = machinery.javaTypes().argument(element);
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T<$T, $T> $L : $L.entrySet())", Map.Entry.class, String.class, type, entry, value)
                .addStatement("out.name($L.getKey())", entry)
                .addStatement("$T $L = $L.getValue()", type, name, entry)
                .add(inner(element, name, elementProved))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock type(Shape.TypeShape shape) {
        if (isEnum(shape)) {
            return CodeBlock.builder()
                    .addStatement("out.value($L.json())", value)
                    .build();
        }
        return Statements.of(machinery.write(from, shape.type(), Machinery.Writing.one(proved), value));
    }

    private boolean isEnum(Shape.TypeShape shape) {
        return machinery.model().type(shape.type()) instanceof TypeDeclaration.EnumType;
    }
}
