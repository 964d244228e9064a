package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The parts of a class that holds one value: a value type, or a branch of a union. */
final class HolderClass {
    private final Models models;
    private final TypeKey codec;
    private final ClassName self;
    private final Use use;
    private final NumberPlace number;
    private final Inputs inputs;

    /**
     * @param codec the type by whose codec instances are proved and written
     */
    HolderClass(Models models, TypeKey codec, ClassName self, Use use) {
        this.models = models;
        this.codec = codec;
        this.self = self;
        this.use = use;
        this.number = NumberPlace.of(use);
        this.inputs = new Inputs(models.javaTypes());
    }

    private TypeName type() {
        return models.javaTypes().of(use);
    }

    private boolean isNumber() {
        return number != NumberPlace.NONE;
    }

    /**
     * Adds fields, factories, and the accessor.
     *
     * @param accessor what it is called
     * @param javadoc what is said of it
     */
    void addTo(TypeSpec.Builder builder, String accessor, String javadoc) {
        builder.addField(FieldSpec.builder(type(), "value", Modifier.FINAL).build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(type(), "value");
        if (isNumber()) {
            builder.addField(FieldSpec.builder(JavaTypes.nullable(Types.JSON_NUMBER), "exact", Modifier.FINAL)
                    .build());
            constructor.addParameter(JavaTypes.nullable(Types.JSON_NUMBER), "exact");
        }
        constructor.addStatement("this.value = value");
        if (isNumber()) {
            constructor.addStatement("this.exact = exact");
        }
        builder.addMethod(constructor.build());
        addFactories(builder);
        builder.addMethod(accessor(accessor, javadoc));
        Accessors.exactType(use).ifPresent(exact -> builder.addMethod(exactAccessor(exact)));
    }

    private MethodSpec.Builder factory(TypeName parameter) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Of this value; {@link $T} where the schema does not accept it.", Types.JSON_EXCEPTION)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(parameter, "value");
    }

    private void addFactories(TypeSpec.Builder builder) {
        if (!isNumber()) {
            CodeBlock copy = inputs.copy(use, CodeBlock.of("value"), models.literal("value"));
            builder.addMethod(factory(inputs.type(use))
                    .addStatement("return $L", proved(CodeBlock.of("new $T($L)", self, copy)))
                    .build());
            return;
        }
        TypeName primitive = models.javaTypes().of(use.shape());
        builder.addMethod(factory(primitive)
                .addStatement("return of($T.of(value))", Types.JSON_NUMBER)
                .build());
        if (number == NumberPlace.NUMBER) {
            builder.addMethod(factory(TypeName.LONG)
                    .addStatement("return of($T.of(value))", Types.JSON_NUMBER)
                    .build());
        }
        MethodSpec.Builder any = factory(inputs.type(use));
        if (use.nullable()) {
            any.beginControlFlow("if (value == null)")
                    .addStatement("return $L", proved(CodeBlock.of("new $T(null, null)", self)))
                    .endControlFlow();
        }
        any.addStatement("$T number = $T.of(value)", Types.JSON_NUMBER, Types.JSON_NUMBER);
        CodeBlock made = number == NumberPlace.INTEGER
                ? CodeBlock.of(
                        "new $T($T.asLongOrZero(number), $T.unlessLong(number))",
                        self,
                        Types.EXACT_NUMBERS,
                        Types.EXACT_NUMBERS)
                : CodeBlock.of("new $T(number.doubleValue(), $T.unlessDouble(number))", self, Types.EXACT_NUMBERS);
        builder.addMethod(any.addStatement("return $L", proved(made)).build());
    }

    private CodeBlock proved(CodeBlock made) {
        CodeBlock proved = CodeBlock.of("$L.prove($L)", models.codec(codec), made);
        return models.type(codec).equals(self) ? proved : CodeBlock.of("($T) $L", self, proved);
    }

    private MethodSpec accessor(String name, String javadoc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type());
        if (number == NumberPlace.INTEGER) {
            return method.addStatement("return exact == null ? value : exact.longValueExact()")
                    .build();
        }
        return method.addStatement("return value").build();
    }

    private MethodSpec exactAccessor(TypeName exact) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("valueExact")
                .addJavadoc("The value, exactly.")
                .addModifiers(Modifier.PUBLIC)
                .returns(use.nullable() ? JavaTypes.nullable(exact) : exact);
        CodeBlock view = isNumber()
                ? CodeBlock.of("exact == null ? $T.of(value) : exact", Types.JSON_NUMBER)
                : CodeBlock.of("$T.view(value)", Types.EXACT_NUMBERS);
        if (use.nullable()) {
            method.beginControlFlow("if (value == null)")
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addStatement("return $L", view).build();
    }

    /** Equality by the value, as JSON means it. */
    void addEquality(TypeSpec.Builder builder) {
        boolean primitive = type().isPrimitive();
        CodeBlock equal = primitive
                ? CodeBlock.of("value == that.value")
                : CodeBlock.of("$T.equals(value, that.value)", Objects.class);
        CodeBlock exact =
                isNumber() ? CodeBlock.of(" && $T.equals(exact, that.exact)", Objects.class) : CodeBlock.of("");
        builder.addMethod(EntryPoints.overriding("equals", TypeName.BOOLEAN)
                .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
                .addStatement("return other instanceof $T that && $L$L", self, equal, exact)
                .build());
        String value = type().equals(TypeName.DOUBLE) ? "value + 0.0" : "value";
        builder.addMethod(EntryPoints.overriding("hashCode", TypeName.INT)
                .addStatement("return $T.hash($L$L)", Objects.class, value, isNumber() ? ", exact" : "")
                .build());
    }

    /** The value with its defaults, in a new holder. */
    MethodSpec withDefaults() {
        boolean branch = !models.type(codec).equals(self);
        MethodSpec.Builder method = branch
                ? models.defaulting()
                        .overriding(codec)
                        .addAnnotation(Override.class)
                        .returns(self)
                : models.defaulting().declaration(codec);
        if (!models.defaulting().changes(use)) {
            return method.addStatement("return this").build();
        }
        if (use.nullable()) {
            method.beginControlFlow("if (value == null)")
                    .addStatement("return this")
                    .endControlFlow();
        }
        CodeBlock applied = models.defaulting().applied(use, CodeBlock.of("value"), models.literal("value"));
        return method.addStatement("return of($L)", applied).build();
    }
}
