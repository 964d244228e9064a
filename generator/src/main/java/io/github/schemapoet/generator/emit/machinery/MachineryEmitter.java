package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.EmittedClass;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.text.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Emits the classes beside the models, and those of the checks that belong to no model. */
public final class MachineryEmitter {
    private final Machinery machinery;

    private MachineryEmitter(Machinery machinery) {
        this.machinery = machinery;
    }

    /** All of a model's machinery. */
    public static void emit(
            CheckPlans plans, ShapeModel model, SymbolTable symbols, Texts texts, Consumer<EmittedClass> out) {
        new MachineryEmitter(new Machinery(plans, model, symbols, texts)).all(out);
    }

    private void all(Consumer<EmittedClass> out) {
        List<TypeDeclaration> made = machinery.model().types().values().stream()
                .filter(type -> !machinery.symbols().exists(type.key()))
                .toList();
        List<CodecEmitter> codecs =
                made.stream().map(type -> new CodecEmitter(machinery, type)).toList();
        Map<ClassName, CheckerEmitter> checkers = new LinkedHashMap<>();
        machinery
                .sites()
                .byOwner()
                .forEach((owner, schemas) ->
                        checkers.put(owner, checker(owner, schemas).prepare()));
        // By now it is known what other classes and packages need of each.
        codecs.forEach(codec -> out.accept(codec.build()));
        Map<ClassName, TypeKey> checked = checked();
        checkers.forEach((owner, checker) ->
                out.accept(new EmittedClass(owner.packageName(), checker.build(javadoc(checked.get(owner))))));
    }

    private CheckerEmitter checker(ClassName owner, List<SchemaKey> schemas) {
        Optional<SchemaKey> type = schemas.stream()
                .filter(key -> machinery.sites().site(key).ofType())
                .findFirst();
        String base = type.map(SchemaKey::uri).orElseGet(() -> schemas.get(0).resource() + "#");
        return new CheckerEmitter(machinery, owner, schemas, type, base);
    }

    private Map<ClassName, TypeKey> checked() {
        Map<ClassName, TypeKey> checked = new HashMap<>();
        machinery
                .model()
                .types()
                .keySet()
                .forEach(type -> checked.putIfAbsent(machinery.beside(type, MachineryKind.CHECKER), type));
        return checked;
    }

    private CodeBlock javadoc(@Nullable TypeKey checked) {
        return checked == null
                ? CodeBlock.of("Checks values that have no type of their own over an index, completely.")
                : CodeBlock.of("Checks values of {@link $T} over an index, completely.", machinery.type(checked));
    }
}
