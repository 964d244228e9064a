package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the builder inside an object type's class. */
final class BuilderClass {
    private final Models models;
    private final TypeDeclaration.ObjectType type;
    private final ObjectState state;
    private final ClassName self;
    private final ClassName builder;
    private final Inputs inputs;

    BuilderClass(Models models, TypeDeclaration.ObjectType type, ObjectState state) {
        this.models = models;
        this.type = type;
        this.state = state;
        this.self = models.type(type.key());
        this.builder = self.nestedClass("Builder");
        this.inputs = new Inputs(models.javaTypes());
    }

    TypeSpec build() {
        TypeSpec.Builder code = TypeSpec.classBuilder("Builder")
                .addJavadoc(
                        "Collects members; what is wrong with them, {@link #build} says. Not safe for use by several"
                                + " threads.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(self, "made", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(self, "made")
                .addStatement("this.made = made");
        BuilderAdditional additional = new BuilderAdditional(models, type);
        additional.addState(code, constructor);
        code.addMethod(constructor.build());
        for (int i = 0; i < type.members().size(); i++) {
            addSetters(code, i);
        }
        additional.addMethods(code);
        if (type.holdsAnything()) {
            code.addMethod(otherValue());
        }
        code.addMethod(buildMethod(additional));
        if (!type.members().isEmpty()) {
            code.addMethod(mark());
        }
        return code.build();
    }

    private void addSetters(TypeSpec.Builder code, int ordinal) {
        Member member = type.members().get(ordinal);
        NumberPlace number = NumberPlace.of(member.use());
        String name = state.field(member);
        if (member.use().isConverted()) {
            code.addMethod(new ConvertedAccessors(models, type).setter(member, builder));
        }
        if (number == NumberPlace.NONE) {
            code.addMethod(setter(member, inputs.type(member.use()))
                    .addCode(value(member))
                    .build());
            return;
        }
        code.addMethod(setter(
                        member,
                        models.javaTypes().of(member.use().shape()),
                        models.javadocs().ofSetter(member, false))
                .addStatement("return $N($T.of($N))", name, Types.JSON_NUMBER, name)
                .build());
        if (number == NumberPlace.NUMBER) {
            // Without this one a long would become a double, and perhaps another number.
            code.addMethod(setter(member, TypeName.LONG, models.javadocs().ofSetter(member, false))
                    .addStatement("return $N($T.of($N))", name, Types.JSON_NUMBER, name)
                    .build());
        }
        code.addMethod(setter(member, inputs.type(member.use()))
                .addCode(number(member, ordinal, number == NumberPlace.INTEGER))
                .build());
    }

    private MethodSpec.Builder setter(Member member, TypeName parameter) {
        return setter(
                member,
                parameter,
                models.javadocs().ofSetter(member, member.use().nullable()));
    }

    private MethodSpec.Builder setter(Member member, TypeName parameter, CodeBlock javadoc) {
        String name = models.symbols().member(type.key(), member.name()).setter(member.use());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(parameter, state.field(member));
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private String made(Member member) {
        return state.field(member).equals("made") ? "this.made" : "made";
    }

    private CodeBlock marked(Member member, CodeBlock isNull) {
        String constant = models.symbols().member(type.key(), member.name()).constant();
        CodeBlock second = state.hasNulls() ? CodeBlock.of(", $L", isNull) : CodeBlock.of("");
        return CodeBlock.builder()
                .addStatement("return mark(Property.$N$L)", constant, second)
                .build();
    }

    private CodeBlock value(Member member) {
        String name = state.field(member);
        CodeBlock.Builder code = CodeBlock.builder();
        boolean nullable = member.use().nullable();
        CodeBlock isNull =
                CodeBlock.of(nullable ? "$N == null" : "false", nullable ? new Object[] {name} : new Object[0]);
        if (member.use().shape() instanceof Shape.AnyShape && nullable) {
            isNull = CodeBlock.of("$N == null || $N instanceof $T", name, name, Types.JSON_NULL);
            code.addStatement("$L.$N = $N instanceof $T ? null : $N", made(member), name, name, Types.JSON_NULL, name);
        } else if (nullable && models.javaTypes().of(member.use().shape()).equals(TypeName.BOOLEAN)) {
            code.addStatement("$L.$N = $N != null && $N", made(member), name, name, name);
        } else {
            CodeBlock copy = inputs.copy(member.use(), CodeBlock.of("$N", name), models.literal(member.name()));
            code.addStatement("$L.$N = $L", made(member), name, copy);
        }
        return code.add(marked(member, isNull)).build();
    }

    private CodeBlock number(Member member, int ordinal, boolean integer) {
        String name = state.field(member);
        String made = made(member);
        CodeBlock given = member.use().nullable()
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$T.requireNonNull($N, $L)", Objects.class, name, models.literal(member.name()));
        return CodeBlock.builder()
                .addStatement(
                        "$L.$N = $T.$L($L)", made, name, Types.EXACT_NUMBERS, integer ? "toLong" : "toDouble", given)
                .addStatement(
                        "$L.exact = $T.$L($L.exact, $L, $N)",
                        made,
                        Types.EXACT_NUMBERS,
                        integer ? "withLong" : "withDouble",
                        made,
                        ordinal,
                        name)
                .add(marked(member, member.use().nullable() ? CodeBlock.of("$N == null", name) : CodeBlock.of("false")))
                .build();
    }

    private MethodSpec otherValue() {
        return MethodSpec.methodBuilder("otherValue")
                .addJavadoc(
                        "Takes a value that is no object, in place of all members.\n\n@throws IllegalArgumentException"
                                + " where it is an object")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(Types.JSON_VALUE, "value")
                .addStatement("made.otherValue = $T.checked(value)", Types.OTHER_VALUES)
                .addStatement("return this")
                .build();
    }

    /** What a method does besides that sets a member. */
    static CodeBlock becomesObject(TypeDeclaration.ObjectType type) {
        return type.holdsAnything()
                ? CodeBlock.builder().addStatement("made.otherValue = null").build()
                : CodeBlock.of("");
    }

    private CodeBlock builtOfOther() {
        return type.holdsAnything()
                ? CodeBlock.builder()
                        .beginControlFlow("if (made.otherValue != null)")
                        .addStatement("return $L.prove(new $T(made.otherValue))", models.codec(type.key()), self)
                        .endControlFlow()
                        .build()
                : CodeBlock.of("");
    }

    private MethodSpec buildMethod(BuilderAdditional additional) {
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "An instance of what was set so far; {@link $T} says all that the schema does not accept.",
                        Types.JSON_EXCEPTION)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addCode(builtOfOther())
                .addCode(additional.build(self))
                .build();
    }

    private MethodSpec mark() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("mark")
                .addModifiers(Modifier.PRIVATE)
                .returns(builder)
                .addParameter(self.nestedClass("Property"), "property")
                .addCode(becomesObject(type));
        if (state.hasNulls()) {
            method.addStatement("long bit = 1L << property.ordinal()");
            method.addParameter(TypeName.BOOLEAN, "isNull");
        }
        if (state.words() == 1) {
            return method.addCode(mark("")).addStatement("return this").build();
        }
        method.beginControlFlow("switch (property.ordinal() / 64)");
        for (int word = 0; word < state.words(); word++) {
            method.beginControlFlow(
                    word < state.words() - 1 ? "case $L ->" : "default ->",
                    word < state.words() - 1 ? new Object[] {word} : new Object[0]);
            method.addCode(mark(word == 0 ? "" : String.valueOf(word)));
            method.endControlFlow();
        }
        return method.endControlFlow().addStatement("return this").build();
    }

    private CodeBlock mark(String word) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!state.hasNulls()) {
            code.addStatement("made.present$L |= 1L << property.ordinal()", word);
        } else {
            code.addStatement("made.present$L |= bit", word);
            code.addStatement("made.nulls$L = isNull ? made.nulls$L | bit : made.nulls$L & ~bit", word, word, word);
        }
        return code.build();
    }
}
