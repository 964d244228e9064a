package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.EmittedClass;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.text.Texts;
import java.util.function.Consumer;

/** Emits all models. */
public final class ModelEmitter implements TypeDeclaration.Cases<TypeSpec> {
    private final Models models;

    private ModelEmitter(Models models) {
        this.models = models;
    }

    /** One class for each declared type. */
    public static void emit(
            ShapeModel model, SymbolTable symbols, Texts texts, TypeOptions options, Consumer<EmittedClass> out) {
        ModelEmitter emitter = new ModelEmitter(new Models(model, symbols, texts, options));
        model.types().values().stream()
                .filter(type -> !symbols.exists(type.key()))
                .map(type -> new EmittedClass(symbols.packageName(type.key()), type.match(emitter)))
                .forEach(out);
        model.types().values().stream()
                .filter(type -> symbols.accessorInterface(type.key()).isPresent())
                .map(type -> new EmittedClass(
                        symbols.packageName(type.key()),
                        new AccessorInterface(emitter.models, (TypeDeclaration.ObjectType) type).build()))
                .forEach(out);
    }

    @Override
    public TypeSpec object(TypeDeclaration.ObjectType type) {
        return new ObjectClass(models, type).build();
    }

    @Override
    public TypeSpec union(TypeDeclaration.UnionType type) {
        return new UnionInterface(models, type).build();
    }

    @Override
    public TypeSpec enumeration(TypeDeclaration.EnumType type) {
        return new EnumClass(models, type).build();
    }

    @Override
    public TypeSpec value(TypeDeclaration.ValueType type) {
        return new ValueClass(models, type).build();
    }
}
