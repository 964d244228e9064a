package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.pattern.CompiledPattern;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.text.Texts;
import java.util.List;
import java.util.Optional;

/** What all emitters of a run share: the products of the earlier stages, and who is called what. */
final class Machinery {
    private final CheckPlans plans;
    private final ShapeModel model;
    private final SymbolTable symbols;
    private final Texts texts;
    private final TypeTerritory territory;
    private final CheckSites sites;
    private final MarkSites marks;
    private final JavaTypes javaTypes;

    Machinery(CheckPlans plans, ShapeModel model, SymbolTable symbols, Texts texts) {
        this.plans = plans;
        this.model = model;
        this.symbols = symbols;
        this.texts = texts;
        this.territory = new TypeTerritory(model, symbols);
        this.sites = new CheckSites(plans, territory.schemas(), territory);
        this.marks = new MarkSites(plans, sites, territory);
        this.javaTypes = new JavaTypes(symbols);
    }

    CheckPlans plans() {
        return plans;
    }

    ShapeModel model() {
        return model;
    }

    SymbolTable symbols() {
        return symbols;
    }

    Texts texts() {
        return texts;
    }

    TypeTerritory territory() {
        return territory;
    }

    CheckSites sites() {
        return sites;
    }

    MarkSites marks() {
        return marks;
    }

    JavaTypes javaTypes() {
        return javaTypes;
    }

    CompiledPattern pattern(String ecma) {
        return plans.pattern(ecma);
    }

    /** The class of a generated type. */
    ClassName type(TypeKey key) {
        return ClassName.get(symbols.packageName(key), symbols.typeName(key));
    }

    /** A class beside a generated type. */
    ClassName beside(TypeKey key, MachineryKind kind) {
        return ClassName.get(symbols.packageName(key), symbols.machinery(key, kind));
    }

    /** An expression that reads a value of a type, seen from a class. */
    CodeBlock read(ClassName from, TypeKey key) {
        return isBeside(from, key)
                ? CodeBlock.of("$T.read(in)", beside(key, MachineryKind.READER))
                : CodeBlock.of("$L.readPart(in)", codec(key));
    }

    /** An expression that checks a value of a type, and builds nothing, seen from a class. */
    CodeBlock skim(ClassName from, TypeKey key) {
        return isBeside(from, key)
                ? CodeBlock.of("$T.skim(in)", beside(key, MachineryKind.READER))
                : CodeBlock.of("$L.skimPart(in)", codec(key));
    }

    /** An expression that writes a value of a type, seen from a class; perhaps as proved. */
    CodeBlock write(ClassName from, TypeKey key, String value, boolean proved) {
        String method = proved ? "writePart" : isBeside(from, key) ? "write" : "writeWhole";
        return CodeBlock.of("$L.$L($L, out)", codec(from, key), method, value);
    }

    /** Whether a class sees the package-private classes of a type. */
    private boolean isBeside(ClassName from, TypeKey key) {
        return territory.isBeside(from, key);
    }

    private CodeBlock codec(TypeKey key) {
        return CodeBlock.of("$T.INSTANCE", territory.codec(key));
    }

    private CodeBlock codec(ClassName from, TypeKey key) {
        return isBeside(from, key) ? CodeBlock.of("$T.INSTANCE", beside(key, MachineryKind.CODEC)) : codec(key);
    }

    /** The field of a member. */
    String field(TypeKey key, String jsonName) {
        return symbols.member(key, jsonName).field();
    }

    /** The table of the reader of a type, where it holds just these names. */
    Optional<CodeBlock> sharedNames(SchemaKey schema, List<String> names) {
        Optional<TypeKey> type = territory.mainType(schema).filter(key -> !symbols.exists(key));
        if (type.isPresent()
                && model.type(type.get()) instanceof TypeDeclaration.ObjectType object
                && object.members().stream()
                        .map(member -> member.name())
                        .toList()
                        .equals(names)) {
            return Optional.of(CodeBlock.of("$T.NAMES", beside(type.get(), MachineryKind.READER)));
        }
        return Optional.empty();
    }
}
