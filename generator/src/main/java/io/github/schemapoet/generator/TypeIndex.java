package io.github.schemapoet.generator;

import io.github.schemapoet.generator.name.MemberNames;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.List;
import java.util.Optional;

/** What is to be known of generated types from outside, by their names. */
final class TypeIndex {
    private final ShapeModel model;
    private final SymbolTable symbols;

    TypeIndex(ShapeModel model, SymbolTable symbols) {
        this.model = model;
        this.symbols = symbols;
    }

    /** The type of each document that was asked for. */
    List<String> roots() {
        return model.roots().values().stream().map(this::className).toList();
    }

    /** The types of objects. */
    List<GeneratedType> all() {
        return model.types().values().stream()
                .filter(TypeDeclaration.ObjectType.class::isInstance)
                .filter(type -> !symbols.exists(type.key()))
                .map(type -> of((TypeDeclaration.ObjectType) type))
                .toList();
    }

    private String className(TypeKey key) {
        String packageName = symbols.packageName(key);
        return packageName.isEmpty() ? symbols.typeName(key) : packageName + "." + symbols.typeName(key);
    }

    private GeneratedType of(TypeDeclaration.ObjectType type) {
        List<GeneratedType.Member> members =
                type.members().stream().map(member -> member(type, member)).toList();
        Optional<GeneratedType.Member> additional = type.others().map(TypeIndex::others);
        return new GeneratedType(className(type.key()), members, additional, type.holdsAnything());
    }

    private static GeneratedType.Member others(Use use) {
        String name = "additionalProperties";
        String stored = use.isConverted()
                ? name + use.convertedType().orElseThrow().kind().suffix()
                : name;
        Optional<String> exact = use.hasNumbers() ? Optional.of(name + "Exact") : Optional.empty();
        return new GeneratedType.Member("", stored, exact, stored, Optional.empty());
    }

    private GeneratedType.Member member(TypeDeclaration.ObjectType type, Member member) {
        MemberNames names = symbols.member(type.key(), member.name());
        Optional<String> exact = member.use().hasNumbers() ? Optional.of(names.exactAccessor()) : Optional.empty();
        String stored = names.stored(member.use());
        return new GeneratedType.Member(member.name(), stored, exact, names.setter(member.use()), Optional.empty());
    }
}
