package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The fields of an object type: its members, which of them are there, and what their Java types do not hold. */
final class ObjectState {
    private final Models models;
    private final TypeDeclaration.ObjectType type;

    ObjectState(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
    }

    /** How many fields of bits there are. */
    int words() {
        return (type.members().size() + 63) / 64;
    }

    boolean hasNulls() {
        return type.members().stream().anyMatch(member -> member.use().nullable());
    }

    boolean hasExact() {
        return ObjectClass.hasExactNumbers(type);
    }

    String field(Member member) {
        return models.symbols().member(type.key(), member.name()).field();
    }

    TypeName additionalType(Use use) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class),
                ClassName.get(String.class),
                models.javaTypes().argument(use));
    }

    /** The fields of bits. */
    List<String> bitFields() {
        List<String> names = new ArrayList<>();
        for (int word = 0; word < words(); word++) {
            names.add("present" + number(word));
        }
        for (int word = 0; hasNulls() && word < words(); word++) {
            names.add("nulls" + number(word));
        }
        return names;
    }

    private static String number(int word) {
        return word == 0 ? "" : String.valueOf(word);
    }

    /** All fields; the machinery writes them before an instance is handed out. */
    List<FieldSpec> fields(Accessors accessors) {
        List<FieldSpec> fields = new ArrayList<>();
        for (Member member : type.members()) {
            TypeName java = models.javaTypes().of(member.use().shape());
            boolean nullable = !java.isPrimitive() && accessors.nullable(member);
            fields.add(FieldSpec.builder(nullable ? JavaTypes.nullable(java) : java, field(member))
                    .build());
        }
        bitFields()
                .forEach(name ->
                        fields.add(FieldSpec.builder(TypeName.LONG, name).build()));
        if (hasExact()) {
            fields.add(FieldSpec.builder(JavaTypes.nullable(Types.EXACT_NUMBERS), "exact")
                    .build());
        }
        if (type.holdsAnything()) {
            fields.add(FieldSpec.builder(JavaTypes.nullable(Types.JSON_VALUE), "otherValue")
                    .build());
        }
        type.additional()
                .ifPresent(use -> fields.add(FieldSpec.builder(additionalType(use), "additionalProperties")
                        .initializer("$T.empty()", Types.ORDERED_MAP)
                        .build()));
        return fields;
    }

    /** For the machinery and the builder: an empty instance, one that is no object, and a copy. */
    List<MethodSpec> constructors() {
        ClassName self = models.type(type.key());
        CodeBlock.Builder copies = CodeBlock.builder();
        for (Member member : type.members()) {
            copies.addStatement("this.$N = source.$N", field(member), field(member));
        }
        bitFields().forEach(name -> copies.addStatement("this.$N = source.$N", name, name));
        if (hasExact()) {
            copies.addStatement("this.exact = $T.copyOf(source.exact)", Types.EXACT_NUMBERS);
        }
        if (type.holdsAnything()) {
            copies.addStatement("this.otherValue = source.otherValue");
        }
        type.additional()
                .ifPresent(use -> copies.addStatement("this.additionalProperties = source.additionalProperties"));
        List<MethodSpec> constructors = new ArrayList<>();
        constructors.add(MethodSpec.constructorBuilder().build());
        if (type.holdsAnything()) {
            constructors.add(MethodSpec.constructorBuilder()
                    .addParameter(Types.JSON_VALUE, "otherValue")
                    .addStatement("this.otherValue = otherValue")
                    .build());
        }
        constructors.add(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(self, "source")
                .addCode(copies.build())
                .build());
        return constructors;
    }

    MethodSpec presence() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("presence")
                .addJavadoc("Whether a member is absent, null, or has a value.")
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.PRESENCE)
                .addParameter(models.type(type.key()).nestedClass("Property"), "property");
        if (words() == 1) {
            return method.addStatement("return $L", presence(0)).build();
        }
        method.beginControlFlow("return switch (property.ordinal() / 64)");
        for (int word = 0; word < words() - 1; word++) {
            method.addStatement("case $L -> $L", word, presence(word));
        }
        return method.addStatement("default -> $L", presence(words() - 1))
                .addCode("$<};\n")
                .build();
    }

    private CodeBlock presence(int word) {
        return CodeBlock.of(
                "$T.presence(present$L, $L, property.ordinal())",
                Types.MEMBER_BITS,
                number(word),
                hasNulls() ? "nulls" + number(word) : "0");
    }
}
