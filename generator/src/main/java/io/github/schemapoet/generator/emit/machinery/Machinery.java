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
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Map<ClassName, Constants> constants = new HashMap<>();
    private final Set<TypeKey> listsRead = new HashSet<>();
    private final Set<TypeKey> listsSkimmed = new HashSet<>();

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

    /** The constants of the codec of a type. */
    Constants codecConstants(TypeKey type) {
        ClassName codec = beside(type, MachineryKind.CODEC);
        return constants.computeIfAbsent(codec, owner -> new Constants(texts, owner, Optional.empty()));
    }

    /** The constants of a class of checks; those of a type use what its codec has. */
    Constants constants(ClassName checker, Optional<SchemaKey> type) {
        Optional<Constants> lender = type.flatMap(territory::mainType).map(this::codecConstants);
        return constants.computeIfAbsent(checker, owner -> {
            Constants made = new Constants(texts, owner, lender);
            made.reserve("SCHEMA");
            return made;
        });
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
        return CodeBlock.of("$L.$L(in)", codec(from, key), isBeside(from, key) ? "read" : "readPart");
    }

    /** An expression that checks a value of a type, and builds nothing, seen from a class. */
    CodeBlock skim(ClassName from, TypeKey key) {
        return CodeBlock.of("$L.$L(in)", codec(from, key), isBeside(from, key) ? "skim" : "skimPart");
    }

    /** An expression that reads an array of a type's values; empty where the class does not see how. */
    Optional<CodeBlock> readList(ClassName from, TypeKey key) {
        return ofList(listsRead, from, key, "readList");
    }

    /** An expression that checks an array of a type's values, and builds nothing; empty where the class does not see how. */
    Optional<CodeBlock> skimList(ClassName from, TypeKey key) {
        return ofList(listsSkimmed, from, key, "skimList");
    }

    private Optional<CodeBlock> ofList(Set<TypeKey> asked, ClassName from, TypeKey key, String method) {
        if (!isBeside(from, key)) {
            return Optional.empty();
        }
        asked.add(key);
        return Optional.of(CodeBlock.of("$T.$L(in)", beside(key, MachineryKind.CODEC), method));
    }

    /** Whether some class reads an array of a type's values. */
    boolean isReadInLists(TypeKey key) {
        return listsRead.contains(key);
    }

    /** Whether some class checks an array of a type's values. */
    boolean isSkimmedInLists(TypeKey key) {
        return listsSkimmed.contains(key);
    }

    /** How a codec writes its values, or lists of them. */
    enum Writing {
        /** As what the class itself writes; only beside the type. */
        SELF("write"),
        /** As a part that was proved. */
        PART("writePart"),
        /** As a part that others look into. */
        WHOLE("writeWhole"),
        PARTS("writeParts"),
        WHOLES("writeWholes");

        private final String method;

        Writing(String method) {
            this.method = method;
        }

        static Writing one(boolean proved) {
            return proved ? PART : WHOLE;
        }

        static Writing several(boolean proved) {
            return proved ? PARTS : WHOLES;
        }
    }

    /** An expression that writes by a type's codec, seen from a class. */
    CodeBlock write(ClassName from, TypeKey key, Writing how, String value) {
        return CodeBlock.of("$L.$L($L, out)", codec(from, key), how.method, value);
    }

    /** Whether a class sees the package-private classes of a type. */
    private boolean isBeside(ClassName from, TypeKey key) {
        return territory.isBeside(from, key);
    }

    private CodeBlock codec(ClassName from, TypeKey key) {
        return CodeBlock.of(
                "$T.INSTANCE", isBeside(from, key) ? beside(key, MachineryKind.CODEC) : territory.codec(key));
    }

    /** The codec whose check is that of a schema, seen from a class; empty where there is none, or where it is not seen. */
    Optional<ClassName> codecOf(ClassName from, SchemaKey schema) {
        return territory
                .mainType(schema)
                .filter(type -> !type.facet().isPart() && isBeside(from, type))
                .map(type -> beside(type, MachineryKind.CODEC));
    }

    /** The field of a member. */
    String field(TypeKey key, String jsonName) {
        return symbols.member(key, jsonName).field();
    }
}
