package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the emitters of all models share. */
final class Models {
    private final ShapeModel model;
    private final SymbolTable symbols;
    private final Texts texts;
    private final JavaTypes javaTypes;
    private final Javadocs javadocs;
    private final Defaulting defaulting;
    private final TypeOptions options;
    private final Answers answers;
    private final Extras extras;

    Models(ShapeModel model, SymbolTable symbols, Texts texts, TypeOptions options) {
        this.options = options;
        this.answers = new Answers(options.absence());
        this.extras = new Extras(options);
        this.model = model;
        this.symbols = symbols;
        this.texts = texts;
        this.javaTypes = new JavaTypes(symbols);
        this.javadocs = new Javadocs(texts, options.javadoc(), answers);
        this.defaulting = new Defaulting(this);
    }

    ShapeModel model() {
        return model;
    }

    SymbolTable symbols() {
        return symbols;
    }

    JavaTypes javaTypes() {
        return javaTypes;
    }

    Javadocs javadocs() {
        return javadocs;
    }

    TypeOptions options() {
        return options;
    }

    Extras extras() {
        return extras;
    }

    Answers answers() {
        return answers;
    }

    Defaulting defaulting() {
        return defaulting;
    }

    /** An expression whose value is a text. */
    String literal(String text) {
        return texts.literal(text);
    }

    Texts texts() {
        return texts;
    }

    ClassName type(TypeKey key) {
        return javaTypes.of(key);
    }

    /** What a class implements because its schema, or the configuration, asks for it. */
    List<ClassName> interfaces(TypeKey key) {
        List<ClassName> all = new ArrayList<>();
        symbols.implemented(key).forEach(each -> all.add(accessorInterface(each)));
        symbols.type(key).interfaces().forEach(each -> all.add(named(each)));
        return all;
    }

    /** The interface of the accessors of a type that has one. */
    ClassName accessorInterface(TypeKey key) {
        return ClassName.get(
                symbols.packageName(key), symbols.accessorInterface(key).orElseThrow());
    }

    /** A class by its qualified name, in which, as everywhere, packages are small and classes are not. */
    private static ClassName named(String qualified) {
        List<String> parts = List.of(qualified.split("\\.", -1));
        int first = 0;
        while (first < parts.size() - 1
                && !Character.isUpperCase(parts.get(first).charAt(0))) {
            first++;
        }
        return ClassName.get(
                String.join(".", parts.subList(0, first)),
                parts.get(first),
                parts.subList(first + 1, parts.size()).toArray(String[]::new));
    }

    /** The only instance of a type's codec. */
    CodeBlock codec(TypeKey key) {
        return CodeBlock.of("$T.INSTANCE", beside(key, MachineryKind.CODEC));
    }

    ClassName beside(TypeKey key, MachineryKind kind) {
        return ClassName.get(symbols.packageName(key), symbols.machinery(key, kind));
    }
}
