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
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
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
            Use use = positions.get(i).use();
            builder.addMethod(accessor(i));
            if (isHadOtherwise(use) && use.isConverted()) {
                builder.addMethod(storedAccessor(i));
            }
            if (NumberPlace.of(use) != NumberPlace.NONE) {
                builder.addMethod(exactAccessor(i));
            }
        }
    }

    /** Adds what its items are converted by, if they are. */
    void addAdapters(TypeSpec.Builder builder) {
        List<Conversion> conversions = new ArrayList<>();
        for (int i = 0; i < type.positions().size(); i++) {
            if (isHadOtherwise(type.positions().get(i).use())) {
                conversions.add(conversion(i));
            }
        }
        AdaptersClass.add(builder, conversions, "items");
    }

    /** Whether an item is had in another type; what is in arrays and maps inside is not. */
    private static boolean isHadOtherwise(Use use) {
        return use.inside().equals(use) && use.convertedType().isPresent();
    }

    private Conversion conversion(int index) {
        return new Conversion(
                type.positions().get(index).use(), Ordinals.word(index).toUpperCase(Locale.ROOT));
    }

    /** What is stored of an item, where the item is there: of arrays and maps inside, their JSON. */
    private TypeName java(Position position) {
        Shape shape = position.use().shape();
        boolean nested = shape instanceof Shape.ListShape || shape instanceof Shape.MapShape;
        return nested ? Types.JSON_VALUE : models.javaTypes().of(shape);
    }

    private static boolean nullable(Position position) {
        return !position.always()
                || position.use().nullable() && !Shape.isFree(position.use().shape());
    }

    private MethodSpec accessor(int index) {
        Position position = type.positions().get(index);
        String name = Ordinals.word(index);
        if (!isHadOtherwise(position.use())) {
            CodeBlock javadoc = models.javadocs().ofItem(position, name, nullable(position), CodeBlock.of(""));
            return accessor(index, name, javadoc, java(position), item -> stored(position, item));
        }
        Conversion conversion = conversion(index);
        CodeBlock thrown = conversion.thrown(name + conversion.suffix());
        CodeBlock javadoc = models.javadocs().ofItem(position, name, nullable(position), thrown);
        return accessor(index, name, javadoc, conversion.java(), item -> {
            CodeBlock stored = conversion.ofNumbers()
                    ? CodeBlock.of("(($T) $L)", Types.JSON_NUMBER, item)
                    : stored(position, item);
            return conversion.read(stored);
        });
    }

    private MethodSpec storedAccessor(int index) {
        Position position = type.positions().get(index);
        String name = Ordinals.word(index);
        CodeBlock javadoc = models.javadocs().as(name, "as it is written", nullable(position));
        String stored = name + conversion(index).suffix();
        return accessor(index, stored, javadoc, java(position), item -> stored(position, item));
    }

    private MethodSpec accessor(
            int index, String name, CodeBlock javadoc, TypeName java, UnaryOperator<CodeBlock> reading) {
        Position position = type.positions().get(index);
        boolean nullable = nullable(position);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(java, nullable));
        if (position.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (!nullable) {
            return method.addStatement("return $L", reading.apply(CodeBlock.of("value.get($L)", index)))
                    .build();
        }
        CodeBlock item = CodeBlock.of("item");
        if (reading.apply(item).equals(item)) {
            return method.addCode(models.answers().returning(item(position, index), true))
                    .build();
        }
        return method.addStatement("$T item = $L", JavaTypes.nullable(Types.JSON_VALUE), item(position, index))
                .addCode(
                        models.answers().returning(CodeBlock.of("item == null ? null : $L", reading.apply(item)), true))
                .build();
    }

    private MethodSpec exactAccessor(int index) {
        Position position = type.positions().get(index);
        boolean nullable = nullable(position);
        MethodSpec.Builder method = MethodSpec.methodBuilder(Ordinals.word(index) + "Exact")
                .addJavadoc(models.javadocs().as(Ordinals.word(index), "exactly", false))
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
        boolean free = Shape.isFree(position.use().shape());
        String method = position.use().nullable() && !free ? "valueAt" : "at";
        return CodeBlock.of("$T.$L(value, $L)", Types.TUPLES, method, index);
    }

    private CodeBlock stored(Position position, CodeBlock item) {
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
            TypeName java = parameter(i);
            method.addParameter(position.use().nullable() ? JavaTypes.nullable(java.box()) : java, Ordinals.word(i));
            items.add(CodeBlock.of("$T.json($L)", Types.TUPLES, written(i)));
        }
        return method.addStatement("return of($T.of($L))", List.class, CodeBlock.join(items, ", "))
                .build();
    }

    /** Numbers of any kind are taken where no {@code long} has them all. */
    private TypeName parameter(int index) {
        Position position = type.positions().get(index);
        NumberPlace number = NumberPlace.of(position.use());
        if (number == NumberPlace.NUMBER || number == NumberPlace.INTEGER && isHadOtherwise(position.use())) {
            return ClassName.get(Number.class);
        }
        return isHadOtherwise(position.use()) ? conversion(index).java() : java(position);
    }

    private CodeBlock written(int index) {
        Use use = type.positions().get(index).use();
        String name = Ordinals.word(index);
        if (!isHadOtherwise(use) || !use.isConverted()) {
            return CodeBlock.of("$N", name);
        }
        return use.nullable()
                ? CodeBlock.of("$N == null ? null : $L", name, conversion(index).written(CodeBlock.of("$N", name)))
                : conversion(index).written(CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name));
    }
}
