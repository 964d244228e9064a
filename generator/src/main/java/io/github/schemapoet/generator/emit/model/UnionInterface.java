package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
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
        builder.addMethod(match());
        builder.addMethod(withDefaults());
        entry.writing()
                .forEach(method -> builder.addMethod(
                        method.toBuilder().addModifiers(Modifier.DEFAULT).build()));
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

    /**
     * Here and not in each branch: for a class that is a branch of a thousand unions, the compiler would compare each of a
     * thousand methods with those of a thousand interfaces.
     */
    private MethodSpec match() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("match")
                .addJavadoc("Calls the case that fits.")
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addTypeVariable(RESULT)
                .returns(RESULT)
                .addParameter(cases(self), "cases");
        int last = type.branches().size() - 1;
        for (int i = 0; i < last; i++) {
            method.beginControlFlow("if (this instanceof $T value)", branchClass(i))
                    .addStatement("return cases.$N(value)", caseMethod(i))
                    .endControlFlow();
        }
        return method.addStatement("return cases.$N(($T) this)", caseMethod(last), branchClass(last))
                .build();
    }

    private MethodSpec withDefaults() {
        MethodSpec.Builder method = models.defaulting().declaration(type.key());
        return models.defaulting().changes(type.key())
                ? method.addModifiers(Modifier.ABSTRACT).build()
                : method.addModifiers(Modifier.DEFAULT)
                        .addStatement("return this")
                        .build();
    }

    private String caseMethod(int index) {
        return models.symbols().branch(type.key(), index).method();
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
            cases.addMethod(MethodSpec.methodBuilder(caseMethod(i))
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
        holder.addTo(builder, "value", "The value.");
        if (models.defaulting().changes(type.key())) {
            builder.addMethod(holder.withDefaults());
        }
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
