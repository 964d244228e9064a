package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What users give to builders and factories, and the immutable copies that are made of it. */
final class Inputs {
    private final JavaTypes javaTypes;

    Inputs(JavaTypes javaTypes) {
        this.javaTypes = javaTypes;
    }

    /** The type of a parameter; of a number, that of the parameter which takes any. */
    TypeName type(Use use) {
        TypeName type = notNull(use);
        return use.nullable() ? JavaTypes.nullable(type.isPrimitive() ? type.box() : type) : type;
    }

    private TypeName notNull(Use use) {
        Shape shape = use.shape();
        if (NumberPlace.of(use) != NumberPlace.NONE) {
            return ClassName.get(Number.class);
        } else if (shape instanceof Shape.ListShape list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), argument(list.element()));
        } else if (shape instanceof Shape.MapShape map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), argument(map.value()));
        }
        return javaTypes.of(shape);
    }

    /** The type of elements: any kind of number where there are numbers. */
    private TypeName argument(Use element) {
        if (isLeaf(element) && NumberPlace.of(element) == NumberPlace.NONE) {
            return javaTypes.argument(element);
        }
        return WildcardTypeName.subtypeOf(type(element));
    }

    private static boolean isLeaf(Use use) {
        return !(use.shape() instanceof Shape.ListShape) && !(use.shape() instanceof Shape.MapShape);
    }

    /**
     * An expression for the copy of a parameter, or of a variable, that is not null if the use allows no null.
     *
     * @param what names it in messages, a literal
     */
    CodeBlock copy(Use use, CodeBlock value, String what) {
        if (isLeaf(use)) {
            boolean primitive = javaTypes.of(use.shape()).isPrimitive();
            return use.nullable() || primitive
                    ? value
                    : CodeBlock.of("$T.requireNonNull($L, $L)", Objects.class, value, what);
        }
        if (use.nullable()) {
            return CodeBlock.of("$L == null ? null : $L", value, containerCopy(use.shape(), value, what, 1));
        }
        CodeBlock required = CodeBlock.of("$T.requireNonNull($L, $L)", Objects.class, value, what);
        return containerCopy(use.shape(), required, what, 1);
    }

    private CodeBlock containerCopy(Shape shape, CodeBlock value, String what, int depth) {
        return shape instanceof Shape.ListShape list
                ? listCopy(list.element(), value, what, depth)
                : mapCopy(((Shape.MapShape) shape).value(), value, what, depth);
    }

    private CodeBlock listCopy(Use element, CodeBlock value, String what, int depth) {
        NumberPlace number = NumberPlace.of(element);
        if (number != NumberPlace.NONE) {
            String method = number == NumberPlace.INTEGER ? "integers" : "numbers";
            return CodeBlock.of("$T.$L($L)", Types.COPIES, method, value);
        } else if (isJsonOrNull(element)) {
            return CodeBlock.of("$T.jsonOrNull($L)", Types.COPIES, value);
        } else if (isLeaf(element)) {
            return element.nullable()
                    ? CodeBlock.of("$T.copyOfNullable($L)", Types.LISTS, value)
                    : CodeBlock.of("$T.copyOf($L, $L)", Types.LISTS, value, what);
        }
        return element.nullable()
                ? CodeBlock.of("$T.listOfNullable($L, $L)", Types.COPIES, value, lambda(element, what, depth))
                : CodeBlock.of("$T.list($L, $L, $L)", Types.COPIES, value, what, lambda(element, what, depth));
    }

    /** Whether it is JSON of which null is told apart as no value, whichever null it is given as. */
    private static boolean isJsonOrNull(Use element) {
        return element.shape() instanceof Shape.AnyShape && element.nullable();
    }

    /** A copy of a map of these values. */
    CodeBlock mapCopy(Use element, CodeBlock value, String what) {
        return mapCopy(element, value, what, 1);
    }

    private CodeBlock mapCopy(Use element, CodeBlock value, String what, int depth) {
        NumberPlace number = NumberPlace.of(element);
        if (number != NumberPlace.NONE) {
            String method = number == NumberPlace.INTEGER ? "integerMap" : "numberMap";
            return CodeBlock.of("$T.$L($L, $L)", Types.COPIES, method, value, what);
        } else if (isJsonOrNull(element)) {
            return CodeBlock.of("$T.jsonOrNullMap($L, $L)", Types.COPIES, value, what);
        } else if (isLeaf(element)) {
            String method = element.nullable() ? "copyOfNullable" : "copyOf";
            return CodeBlock.of("$T.$L($L, $L)", Types.ORDERED_MAP, method, value, what);
        }
        String method = element.nullable() ? "mapOfNullable" : "map";
        return CodeBlock.of("$T.$L($L, $L, $L)", Types.COPIES, method, value, what, lambda(element, what, depth));
    }

    /** Lambdas inside one another need parameters of different names. */
    private CodeBlock lambda(Use element, String what, int depth) {
        String each = depth == 1 ? "each" : "each" + depth;
        return CodeBlock.of("$L -> $L", each, containerCopy(element.shape(), CodeBlock.of(each), what, depth + 1));
    }
}
