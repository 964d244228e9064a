package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.collect.ExactNumbers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Values of JSON as Java expressions of the type that a place has. */
final class DefaultExpression {
    private final Models models;

    DefaultExpression(Models models) {
        this.models = models;
    }

    /** What an accessor answers; empty where the Java type cannot hold it. */
    Optional<CodeBlock> of(Use use, JsonValue value) {
        if (value instanceof JsonNull && use.nullable()) {
            return Optional.of(CodeBlock.of("null"));
        } else if (value instanceof JsonNumber number && NumberPlace.of(use) == NumberPlace.INTEGER) {
            return ExactNumbers.fitsLong(number)
                    ? Optional.of(CodeBlock.of("$LL", number.longValueExact()))
                    : Optional.empty();
        } else if (value instanceof JsonNumber number && NumberPlace.of(use) == NumberPlace.NUMBER) {
            double nearest = number.doubleValue();
            return Double.isFinite(nearest) ? Optional.of(CodeBlock.of("$L", nearest)) : Optional.empty();
        }
        return Optional.of(exact(use, value));
    }

    /** What a method of a builder takes, where null stands for itself. */
    CodeBlock argument(Use use, JsonValue value) {
        return value instanceof JsonNull && use.nullable() ? CodeBlock.of("null") : exact(use, value);
    }

    private CodeBlock exact(Use use, JsonValue value) {
        Shape shape = use.shape();
        if (value instanceof JsonNull && shape instanceof Shape.AnyShape && !Shape.isFree(shape)) {
            return CodeBlock.of("null");
        } else if (shape instanceof Shape.AnyShape || shape instanceof Shape.NeverShape) {
            return CodeBlock.of("$T.parse($L)", Types.JSON_VALUE, models.literal(value.toJson()));
        } else if (shape instanceof Shape.TypeShape type) {
            return ofType(type, value);
        } else if (value instanceof JsonNumber number) {
            return CodeBlock.of("$T.of($L)", Types.JSON_NUMBER, models.literal(number.toString()));
        } else if (value instanceof JsonString string) {
            return CodeBlock.of("$L", models.literal(string.value()));
        } else if (value instanceof JsonBoolean) {
            return CodeBlock.of("$L", value.toJson());
        } else if (value instanceof JsonArray array && shape instanceof Shape.ListShape list) {
            return list(list, array);
        } else if (value instanceof JsonObject object && shape instanceof Shape.MapShape map) {
            return map(map, object);
        }
        return CodeBlock.of("null");
    }

    private CodeBlock ofType(Shape.TypeShape shape, JsonValue value) {
        if (value instanceof JsonNull) {
            return CodeBlock.of("null");
        }
        if (value instanceof JsonString text && isConstant(shape.type(), text.value())) {
            return CodeBlock.of(
                    "$T.$N", models.type(shape.type()), models.symbols().constant(shape.type(), text.value()));
        }
        return CodeBlock.of("$T.parse($L)", models.type(shape.type()), models.literal(value.toJson()));
    }

    private boolean isConstant(TypeKey key, String text) {
        TypeDeclaration type = models.model().type(key);
        return type instanceof TypeDeclaration.EnumType
                || type instanceof TypeDeclaration.ValueType value
                        && value.constants().stream()
                                .anyMatch(constant -> constant.value().equals(text));
    }

    private CodeBlock list(Shape.ListShape shape, JsonArray array) {
        CodeBlock elements = elements(shape.element(), array.elements());
        return switch (NumberPlace.of(shape.element())) {
            case NUMBER -> CodeBlock.of("$T.numbers($L)", Types.COPIES, elements);
            case INTEGER -> CodeBlock.of("$T.integers($L)", Types.COPIES, elements);
            case NONE -> elements;
        };
    }

    private CodeBlock map(Shape.MapShape shape, JsonObject object) {
        CodeBlock names = object.members().keySet().stream()
                .map(name -> CodeBlock.of("$L", models.literal(name)))
                .collect(CodeBlock.joining(", "));
        CodeBlock values = elements(shape.value(), List.copyOf(object.members().values()));
        CodeBlock numbers =
                switch (NumberPlace.of(shape.value())) {
                    case NUMBER -> CodeBlock.of("$T.numbers($L)", Types.COPIES, values);
                    case INTEGER -> CodeBlock.of("$T.integers($L)", Types.COPIES, values);
                    case NONE -> values;
                };
        return CodeBlock.of("$T.of($T.of($L), $L)", Types.ORDERED_MAP, List.class, names, numbers);
    }

    private CodeBlock elements(Use element, List<JsonValue> values) {
        CodeBlock all = values.stream().map(value -> exact(element, value)).collect(CodeBlock.joining(", "));
        boolean nulls = element.nullable() && values.stream().anyMatch(JsonNull.class::isInstance);
        if (nulls) {
            return values.size() == 1
                    ? CodeBlock.of("$T.singletonList(null)", Collections.class)
                    : CodeBlock.of("$T.asList($L)", Arrays.class, all);
        }
        return CodeBlock.of("$T.of($L)", List.class, all);
    }
}
