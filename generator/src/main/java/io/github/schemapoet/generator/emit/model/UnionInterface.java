package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the sealed interface of a union, with the classes of the branches that have none of their own. */
final class UnionInterface {
    private static final TypeVariableName RESULT = TypeVariableName.get("R");

    private final Models models;
    private final TypeDeclaration.UnionType type;
    private final ClassName self;
    private final EntryPoints entry;

    UnionInterface(Models models, TypeDeclaration.UnionType type) {
        this.models = models;
        this.type = type;
        this.self = models.type(type.key());
        this.entry = new EntryPoints(models, type.key());
    }

    /** The place of a declared type among the branches of a union. */
    static int indexOf(Models models, TypeKey union, TypeKey member) {
        List<TypeDeclaration.Branch> branches =
                ((TypeDeclaration.UnionType) models.model().type(union)).branches();
        for (int i = 0; i < branches.size(); i++) {
            TypeDeclaration.Branch branch = branches.get(i);
            if (branch.direct()
                    && branch.use().shape() instanceof Shape.TypeShape shape
                    && shape.type().equals(member)) {
                return i;
            }
        }
        throw new IllegalArgumentException(member + " is no branch of " + union);
    }

    /** The method by which an instance says which branch it is of. */
    static MethodSpec match(Models models, TypeKey union, String method) {
        return MethodSpec.methodBuilder("match")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(RESULT)
                .returns(RESULT)
                .addParameter(cases(models.type(union)), "cases")
                .addStatement("return cases.$N(this)", method)
                .build();
    }

    private static ParameterizedTypeName cases(ClassName union) {
        return ParameterizedTypeName.get(union.nestedClass("Cases"), RESULT);
    }

    TypeSpec build() {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(self)
                .addJavadoc(models.javadocs()
                        .ofType(
                                type.key(),
                                type.docs(),
                                models.symbols().typeName(type.key()),
                                "One of several kinds of values."))
                .addAnnotation(Types.NULL_MARKED)
                .addModifiers(Modifier.SEALED)
                .addSuperinterface(Types.JSON_MODEL)
                .addSuperinterfaces(models.interfaces(type.key()))
                .addField(entry.schemaLocation());
        models.extras().begin(builder);
        entry.addParsing(builder);
        builder.addMethod(MethodSpec.methodBuilder("match")
                .addJavadoc("Calls the case that fits.")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addTypeVariable(RESULT)
                .returns(RESULT)
                .addParameter(cases(self), "cases")
                .build());
        builder.addMethod(models.defaulting()
                .declaration(type.key())
                .addModifiers(Modifier.ABSTRACT)
                .build());
        for (int i = 0; i < type.branches().size(); i++) {
            builder.addPermittedSubclass(branchClass(i));
        }
        builder.addType(casesInterface());
        for (int i = 0; i < type.branches().size(); i++) {
            if (!type.branches().get(i).direct()) {
                builder.addType(wrapper(i));
            }
        }
        return builder.build();
    }

    private ClassName branchClass(int index) {
        TypeDeclaration.Branch branch = type.branches().get(index);
        return branch.direct() && branch.use().shape() instanceof Shape.TypeShape shape
                ? models.type(shape.type())
                : self.nestedClass(models.symbols().branch(type.key(), index).wrapper());
    }

    private TypeSpec casesInterface() {
        TypeSpec.Builder cases = TypeSpec.interfaceBuilder("Cases")
                .addJavadoc("One method for each kind of value.\n\n@param <R> what the methods answer")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(RESULT);
        for (int i = 0; i < type.branches().size(); i++) {
            String name = models.symbols().branch(type.key(), i).method();
            cases.addMethod(MethodSpec.methodBuilder(name)
                    .addJavadoc("Of a {@link $T}.", branchClass(i))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(RESULT)
                    .addParameter(branchClass(i), "value")
                    .build());
        }
        return cases.build();
    }

    private TypeSpec wrapper(int index) {
        TypeDeclaration.Branch branch = type.branches().get(index);
        ClassName name = branchClass(index);
        TypeSpec.Builder builder = TypeSpec.classBuilder(name)
                .addJavadoc("Such a value: $L.", what(branch.use().shape()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(self);
        models.extras().addSerialization(builder, self);
        HolderClass holder = new HolderClass(models, type.key(), name, branch.use());
        holder.addTo(builder);
        builder.addMethod(holder.withDefaults());
        builder.addMethod(match(
                models, type.key(), models.symbols().branch(type.key(), index).method()));
        builder.addMethods(entry.writing());
        holder.addEquality(builder);
        return builder.addMethod(entry.describing()).build();
    }

    private String what(Shape shape) {
        if (shape instanceof Shape.ListShape) {
            return "an array";
        } else if (shape instanceof Shape.MapShape) {
            return "an object";
        } else if (shape instanceof Shape.StringShape) {
            return "a string";
        } else if (shape instanceof Shape.IntegerShape) {
            return "an integer";
        } else if (shape instanceof Shape.NumberShape) {
            return "a number";
        } else if (shape instanceof Shape.BooleanShape) {
            return "a boolean";
        }
        return shape instanceof Shape.TypeShape type
                ? "a {@code " + models.type(type.type()).simpleName() + "}"
                : "any JSON";
    }
}
