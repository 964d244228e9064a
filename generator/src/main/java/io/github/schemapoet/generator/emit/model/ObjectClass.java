package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits the class of an object type. */
final class ObjectClass {
    private final Models models;
    private final TypeDeclaration.ObjectType type;
    private final ClassName self;
    private final Accessors accessors;
    private final ObjectState state;

    ObjectClass(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
        this.self = models.type(type.key());
        this.accessors = new Accessors(models, type);
        this.state = new ObjectState(models, type);
    }

    private boolean answersNothing() {
        return type.members().stream().anyMatch(member -> Javadocs.onlyAbsent(member) && accessors.nullable(member));
    }

    TypeSpec build() {
        EntryPoints entry = new EntryPoints(models, type.key());
        TypeSpec.Builder builder = TypeSpec.classBuilder(self)
                .addJavadoc(models.javadocs().ofObject(type, models.symbols().typeName(type.key()), answersNothing()))
                .addAnnotation(Types.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .addField(entry.schemaLocation())
                .addFields(state.fields(accessors))
                .addMethods(state.constructors());
        models.extras().begin(builder);
        addInterfaces(builder);
        models.extras().addSerialization(builder, self);
        entry.addParsing(builder);
        builder.addMethod(builderFactory());
        addAccessors(builder);
        if (!type.members().isEmpty()) {
            builder.addMethod(state.presence());
        }
        type.views().forEach(view -> builder.addMethod(view(view)));
        builder.addMethod(toBuilder());
        builder.addMethod(with());
        builder.addMethod(models.defaulting().method(type));
        builder.addMethods(entry.writing());
        builder.addMethods(new Equality(models, type, state).methods());
        builder.addMethod(entry.describing());
        if (!type.members().isEmpty()) {
            builder.addType(properties());
        }
        new MemberDefaults(models, type).addConstants(builder);
        new ConvertedAccessors(models, type).addAdapters(builder);
        return builder.addType(new BuilderClass(models, type, state).build()).build();
    }

    private void addInterfaces(TypeSpec.Builder builder) {
        if (models.model().unionsOf(type.key()).isEmpty()) {
            builder.addSuperinterface(Types.JSON_MODEL);
        }
        models.model().unionsOf(type.key()).forEach(union -> builder.addSuperinterface(models.type(union)));
        builder.addSuperinterfaces(models.interfaces(type.key()));
    }

    private void addAccessors(TypeSpec.Builder builder) {
        Set<String> inherited = inherited();
        for (int i = 0; i < type.members().size(); i++) {
            boolean overrides = inherited.contains(type.members().get(i).name());
            for (MethodSpec accessor : accessors.of(i)) {
                builder.addMethod(
                        overrides
                                ? accessor.toBuilder()
                                        .addAnnotation(Override.class)
                                        .build()
                                : accessor);
            }
        }
        builder.addMethods(new AdditionalAccessors(models, type, state).methods());
        if (type.holdsAnything()) {
            builder.addMethod(otherValue());
        }
    }

    private MethodSpec otherValue() {
        return MethodSpec.methodBuilder("otherValue")
                .addJavadoc(
                        "The value, where it is no object but anything else, null among it.\n\n@return $L where this is an"
                                + " object",
                        models.answers().none())
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(Types.JSON_VALUE, true))
                .addCode(models.answers().returning(CodeBlock.of("otherValue"), true))
                .build();
    }

    /** The members, by their JSON names, of which interfaces have all accessors too. */
    private Set<String> inherited() {
        return models.symbols().implemented(type.key()).stream()
                .map(each -> (TypeDeclaration.ObjectType) models.model().type(each))
                .flatMap(each -> each.members().stream())
                .map(Member::name)
                .collect(Collectors.toSet());
    }

    private MethodSpec builderFactory() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder of an instance that has no members yet.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self.nestedClass("Builder"))
                .addStatement("return new Builder(new $T())", self)
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that begins with what this instance has; absent and null stay told apart.")
                .addModifiers(Modifier.PUBLIC)
                .returns(self.nestedClass("Builder"))
                .addStatement("return new Builder(new $T(this))", self)
                .build();
    }

    private MethodSpec with() {
        return MethodSpec.methodBuilder("with")
                .addJavadoc(
                        "This instance with changes; {@link $T} says all that the schema does not accept.",
                        Types.JSON_EXCEPTION)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), self.nestedClass("Builder")),
                        "changes")
                .addStatement("Builder builder = toBuilder()")
                .addStatement("changes.accept(builder)")
                .addStatement("return builder.build()")
                .build();
    }

    private MethodSpec view(TypeKey other) {
        ClassName view = models.type(other);
        return MethodSpec.methodBuilder(models.symbols().view(type.key(), type.views(), other))
                .addJavadoc("This instance, which is a {@link $T} too, as such: a copy.", view)
                .addModifiers(Modifier.PUBLIC)
                .returns(view)
                .addStatement("return $T.parse(toJson())", view)
                .build();
    }

    private TypeSpec properties() {
        TypeSpec.Builder properties = TypeSpec.enumBuilder("Property")
                .addJavadoc("The members that the schema names, in its order.")
                .addModifiers(Modifier.PUBLIC);
        for (Member member : type.members()) {
            String constant = models.symbols().member(type.key(), member.name()).constant();
            properties.addEnumConstant(
                    constant,
                    TypeSpec.anonymousClassBuilder("$L", models.literal(member.name()))
                            .build());
        }
        return properties
                .addField(String.class, "jsonName", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "jsonName")
                        .addStatement("this.jsonName = jsonName")
                        .build())
                .addMethod(MethodSpec.methodBuilder("jsonName")
                        .addJavadoc("The member's name in documents.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return jsonName")
                        .build())
                .build();
    }

    static boolean hasExactNumbers(TypeDeclaration.ObjectType type) {
        return type.members().stream().anyMatch(member -> NumberPlace.of(member.use()) != NumberPlace.NONE);
    }
}
