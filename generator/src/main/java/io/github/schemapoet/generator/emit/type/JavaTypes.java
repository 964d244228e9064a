package io.github.schemapoet.generator.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.List;
import java.util.Map;

/** The Java types of shapes. */
public final class JavaTypes implements Shape.Cases<TypeName> {
    private final SymbolTable symbols;

    /** The types, by these names. */
    public JavaTypes(SymbolTable symbols) {
        this.symbols = symbols;
    }

    /** The class of a generated type. */
    public ClassName of(TypeKey key) {
        return ClassName.get(symbols.packageName(key), symbols.typeName(key));
    }

    /** The type of a place: primitive where it can be, annotated where it may be null. */
    public TypeName of(Use use) {
        TypeName type = of(use.shape());
        return use.nullable() ? nullable(type.isPrimitive() ? type.box() : type) : type;
    }

    /** The type of a shape: primitive where it can be. */
    public TypeName of(Shape shape) {
        return shape.match(this);
    }

    /** The type of a place as a type argument. */
    public TypeName argument(Use use) {
        TypeName type = of(use.shape());
        TypeName boxed = type.isPrimitive() ? type.box() : type;
        return use.nullable() ? nullable(boxed) : boxed;
    }

    /** The same, where null is allowed. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(Types.NULLABLE).build());
    }

    @Override
    public TypeName string(Shape.StringShape shape) {
        return ClassName.get(String.class);
    }

    @Override
    public TypeName bool(Shape.BooleanShape shape) {
        return TypeName.BOOLEAN;
    }

    @Override
    public TypeName integer(Shape.IntegerShape shape) {
        return TypeName.LONG;
    }

    @Override
    public TypeName number(Shape.NumberShape shape) {
        return TypeName.DOUBLE;
    }

    @Override
    public TypeName nul(Shape.NullShape shape) {
        return Types.JSON_NULL;
    }

    @Override
    public TypeName any(Shape.AnyShape shape) {
        return Types.JSON_VALUE;
    }

    @Override
    public TypeName never(Shape.NeverShape shape) {
        return Types.JSON_VALUE;
    }

    @Override
    public TypeName list(Shape.ListShape shape) {
        return ParameterizedTypeName.get(ClassName.get(List.class), argument(shape.element()));
    }

    @Override
    public TypeName map(Shape.MapShape shape) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), argument(shape.value()));
    }

    @Override
    public TypeName type(Shape.TypeShape shape) {
        return of(shape.type());
    }
}
