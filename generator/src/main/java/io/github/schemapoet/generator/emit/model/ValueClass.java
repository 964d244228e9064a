package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import javax.lang.model.element.Modifier;

/** Emits the class of a value whose schema needs a type although its shape is none. */
final class ValueClass {
    private final Models models;
    private final TypeDeclaration.ValueType type;

    ValueClass(Models models, TypeDeclaration.ValueType type) {
        this.models = models;
        this.type = type;
    }

    TypeSpec build() {
        EntryPoints entry = new EntryPoints(models, type.key());
        HolderClass holder = new HolderClass(models, type.key(), models.type(type.key()), type.value());
        boolean open = !type.constants().isEmpty();
        OpenEnumParts constants = new OpenEnumParts(models, type);
        TypeSpec.Builder builder = TypeSpec.classBuilder(models.type(type.key()))
                .addJavadoc(models.javadocs()
                        .ofType(
                                type.key(),
                                type.docs(),
                                models.symbols().typeName(type.key()),
                                open ? "One of several texts, or another." : "A value."))
                .addAnnotation(Types.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Types.JSON_MODEL)
                .addSuperinterfaces(models.interfaces(type.key()))
                .addField(entry.schemaLocation());
        models.extras().begin(builder);
        models.extras().addSerialization(builder, models.type(type.key()));
        if (open) {
            constants.addConstants(builder);
            holder.addTo(builder, "json", "The text in documents.");
            constants.addMethods(builder);
        } else {
            holder.addTo(builder, "value", "The value.");
        }
        TupleItems items = new TupleItems(models, type);
        items.addTo(builder);
        entry.addParsing(builder);
        builder.addMethod(holder.withDefaults());
        builder.addMethods(entry.writing());
        holder.addEquality(builder);
        builder.addMethod(entry.describing());
        items.addAdapters(builder);
        return builder.build();
    }
}
