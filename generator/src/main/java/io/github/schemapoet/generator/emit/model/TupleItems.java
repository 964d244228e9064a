package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.Ordinals;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeDeclaration.Position;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The items of an array that differ by position: an accessor each, and a factory that takes them all. */
final class TupleItems {
    private final Models models;
    private final TypeDeclaration.ValueType type;
    private final ClassName self;

    TupleItems(Models models, TypeDeclaration.ValueType type) {
        this.models = models;
        this.type = type;
        this.self = models.type(type.key());
    }

    void addTo(TypeSpec.Builder builder) {
        List<Position> positions = type.positions();
        if (!positions.isEmpty() && positions.size() <= Ordinals.words()) {
            builder.addMethod(factory());
        }
        for (int i = 0; i < positions.size(); i++) {
            builder.addMethod(accessor(i));
            if (NumberPlace.of(positions.get(i).use()) != NumberPlace.NONE) {
                builder.addMethod(exactAccessor(i));
            }
        }
    }

    /** What an accessor answers where the item is there: of arrays and maps inside, their JSON. */
    private TypeName java(Position position) {
        Shape shape = position.use().shape();
        boolean nested = shape instanceof Shape.ListShape || shape instanceof Shape.MapShape;
        return nested ? Types.JSON_VALUE : models.javaTypes().of(shape);
    }

    private boolean nullable(Position position) {
        boolean any = position.use().shape() instanceof Shape.AnyShape;
        return !position.always() || position.use().nullable() && !any;
    }

    private MethodSpec accessor(int index) {
        Position position = type.positions().get(index);
        TypeName java = java(position);
        boolean nullable = nullable(position);
        MethodSpec.Builder method = MethodSpec.methodBuilder(Ordinals.word(index))
                .addJavadoc(models.javadocs().ofItem(position, Ordinals.word(index), nullable))
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(java, nullable));
        if (position.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (!nullable) {
            return method.addStatement("return $L", converted(position, CodeBlock.of("value.get($L)", index)))
                    .build();
        }
        if (java.equals(Types.JSON_VALUE)) {
            return method.addCode(models.answers().returning(item(position, index), true))
                    .build();
        }
        return method.addStatement("$T item = $L", JavaTypes.nullable(Types.JSON_VALUE), item(position, index))
                .addCode(models.answers()
                        .returning(
                                CodeBlock.of("item == null ? null : $L", converted(position, CodeBlock.of("item"))),
                                true))
                .build();
    }

    private MethodSpec exactAccessor(int index) {
        Position position = type.positions().get(index);
        boolean nullable = nullable(position);
        MethodSpec.Builder method = MethodSpec.methodBuilder(Ordinals.word(index) + "Exact")
                .addJavadoc("As {@link #$L}, exactly.", Ordinals.word(index))
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(Types.JSON_NUMBER, nullable));
        if (!nullable) {
            return method.addStatement("return ($T) value.get($L)", Types.JSON_NUMBER, index)
                    .build();
        }
        CodeBlock number = CodeBlock.of("($T) $L", JavaTypes.nullable(Types.JSON_NUMBER), item(position, index));
        return method.addCode(models.answers().returning(number, true)).build();
    }

    /** Null where there is no such item, or where it is null and null is no value of it. */
    private static CodeBlock item(Position position, int index) {
        boolean any = position.use().shape() instanceof Shape.AnyShape;
        String method = position.use().nullable() && !any ? "valueAt" : "at";
        return CodeBlock.of("$T.$L(value, $L)", Types.TUPLES, method, index);
    }

    private CodeBlock converted(Position position, CodeBlock item) {
        Shape shape = position.use().shape();
        if (shape instanceof Shape.StringShape) {
            return CodeBlock.of("(($T) $L).value()", Types.JSON_STRING, item);
        } else if (shape instanceof Shape.BooleanShape) {
            return CodeBlock.of("(($T) $L).value()", Types.JSON_BOOLEAN, item);
        } else if (shape instanceof Shape.IntegerShape) {
            return CodeBlock.of("(($T) $L).longValueExact()", Types.JSON_NUMBER, item);
        } else if (shape instanceof Shape.NumberShape) {
            return CodeBlock.of("(($T) $L).doubleValue()", Types.JSON_NUMBER, item);
        } else if (shape instanceof Shape.NullShape) {
            return CodeBlock.of("($T) $L", Types.JSON_NULL, item);
        }
        return shape instanceof Shape.TypeShape
                ? CodeBlock.of("$T.parse($L.toJson())", models.javaTypes().of(shape), item)
                : item;
    }

    private MethodSpec factory() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc("Of these items.\n\n@throws $T where the schema does not accept them", Types.JSON_EXCEPTION)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self);
        List<CodeBlock> items = new ArrayList<>();
        for (int i = 0; i < type.positions().size(); i++) {
            Position position = type.positions().get(i);
            boolean number = NumberPlace.of(position.use()) == NumberPlace.NUMBER;
            boolean nullable = position.use().nullable();
            TypeName java = number ? ClassName.get(Number.class) : java(position);
            method.addParameter(nullable ? JavaTypes.nullable(java.box()) : java, Ordinals.word(i));
            items.add(CodeBlock.of("$T.json($N)", Types.TUPLES, Ordinals.word(i)));
        }
        return method.addStatement("return of($T.of($L))", List.class, CodeBlock.join(items, ", "))
                .build();
    }
}
