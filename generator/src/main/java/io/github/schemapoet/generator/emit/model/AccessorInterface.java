package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the interface of the accessors that a type has, which types that refer to its schema implement too. */
final class AccessorInterface {
    private final Models models;
    private final TypeDeclaration.ObjectType type;

    AccessorInterface(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
    }

    TypeSpec build() {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(models.accessorInterface(type.key()))
                .addJavadoc(
                        "What a {@link $T} has, and all types whose schemas refer to its own.", models.type(type.key()))
                .addAnnotation(Types.NULL_MARKED)
                .addSuperinterface(Types.JSON_MODEL);
        models.extras().begin(builder);
        accessors(models, type)
                .forEach(accessor -> builder.addMethod(MethodSpec.methodBuilder(accessor.name())
                        .addJavadoc("As {@link $T#$L}.", models.type(type.key()), accessor.name())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(accessor.returnType())
                        .build()));
        return builder.build();
    }

    /** The accessors of all members of a type. */
    private static List<MethodSpec> accessors(Models models, TypeDeclaration.ObjectType type) {
        Accessors accessors = new Accessors(models, type);
        List<MethodSpec> all = new ArrayList<>();
        for (int i = 0; i < type.members().size(); i++) {
            all.addAll(accessors.of(i));
        }
        return all;
    }
}
