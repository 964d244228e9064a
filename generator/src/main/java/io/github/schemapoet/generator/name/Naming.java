package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.name.NamingRules.ExistingType;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gives all names, by the rules of {@code docs/naming.md}. */
public final class Naming {
    private final ShapeModel model;
    private final SchemaGraph graph;
    private final NamingRules rules;
    private final Homes homes;
    private final GivenNames given;
    private final Diagnostics diagnostics;
    private final Map<String, String> documents;
    private final TypeNaming naming;
    private final Clashes clashes = new Clashes();
    private final TypeClaims claims = new TypeClaims();
    private final Map<SchemaKey, TypeKey> mainTypes = new HashMap<>();
    private final Map<TypeKey, String> typeNames = new LinkedHashMap<>();

    private Naming(ShapeModel model, SchemaGraph graph, NamingRules rules, Homes homes, Diagnostics diagnostics) {
        this.model = model;
        this.graph = graph;
        this.rules = rules;
        this.homes = homes;
        this.diagnostics = diagnostics;
        this.given = new GivenNames(graph, rules, homes, diagnostics);
        this.documents = DocumentNaming.of(graph);
        // The facets of one schema follow one another, the whole first.
        model.types().keySet().forEach(type -> mainTypes.putIfAbsent(type.schema(), type));
        this.naming = new TypeNaming(
                documents, type -> model.types().containsKey(type), this::given, given::isDemanded, rules);
    }

    /**
     * The names of a model's types and of all their parts.
     *
     * @param graph where the types come from
     * @param rules what decides beside the schemas
     * @param homes the packages, by the same rules
     * @param diagnostics gets an error where two types claim one name; the names are then of no use
     */
    public static SymbolTable name(
            ShapeModel model, SchemaGraph graph, NamingRules rules, Homes homes, Diagnostics diagnostics) {
        return new Naming(model, graph, rules, homes, diagnostics).table();
    }

    private Optional<String> given(SchemaKey schema) {
        return mainTypes.containsKey(schema) ? given.type(schema) : Optional.empty();
    }

    private boolean isDemanded(TypeKey type) {
        return given.isDemanded(type.schema());
    }

    private boolean isMain(TypeKey type) {
        return type.equals(mainTypes.get(type.schema()));
    }

    private SymbolTable table() {
        List<TypeKey> ordered = new ArrayList<>(model.types().keySet());
        // What is demanded comes first. Inside a document, what lies higher keeps its name.
        ordered.sort(Comparator.comparing((TypeKey type) -> !isDemanded(type))
                .thenComparing(type -> depth(type))
                .thenComparing(Comparator.naturalOrder()));
        ordered.forEach(type -> typeNames.put(type, name(type)));
        clashes.report(graph, homes, diagnostics);
        Map<TypeKey, TypeNames> names = new LinkedHashMap<>();
        BranchNaming branches = new BranchNaming(typeNames);
        model.types().forEach((key, type) -> names.put(key, names(key, type, branches)));
        Map<TypeKey, String> interfaces = interfaces();
        Map<TypeKey, List<TypeKey>> implemented =
                new GivenInterfaces(model, graph, rules, names, diagnostics).implemented(interfaces);
        given.reportUnused();
        Set<String> taken = claims.all();
        Map<String, SymbolTable.PackagedName> definitions = definitionsClasses(taken);
        return new SymbolTable(names, definitions, interfaces, implemented, taken, rules.shared());
    }

    /** The interfaces of the accessors of types, by these. */
    private Map<TypeKey, String> interfaces() {
        Map<TypeKey, String> interfaces = new TreeMap<>();
        mainTypes.forEach((schema, type) -> {
            boolean made = model.type(type) instanceof TypeDeclaration.ObjectType
                    && !rules.existing().containsKey(type);
            Optional<String> name = made ? given.interfaceOf(schema) : Optional.empty();
            name.ifPresent(wanted -> {
                String home = homes.packageOf(schema);
                if (!claims.free(home, wanted)) {
                    given.interfaceClashes(schema);
                }
                interfaces.put(type, claims.take(home, wanted, type));
            });
        });
        return interfaces;
    }

    private static int depth(TypeKey type) {
        return (int) type.schema().pointer().chars().filter(c -> c == '/').count();
    }

    private String name(TypeKey type) {
        ExistingType existing = rules.existing().get(type);
        return existing == null ? claim(type) : existing.simpleName();
    }

    private String claim(TypeKey type) {
        String home = homes.packageOf(type.schema());
        String wanted = naming.of(type, isMain(type));
        if (Reserved.types().contains(wanted.toLowerCase(Locale.ROOT))) {
            wanted = wanted + "Type";
        }
        TypeKey owner = claims.owner(home, wanted);
        if (owner == null) {
            return claims.take(home, wanted, type);
        }
        String instead = claims.take(home, claims.numbered(home, naming.qualified(type, isMain(type))), type);
        if (isDemanded(owner)
                || homes.ofTwoRoots(owner.schema().resource(), type.schema().resource())) {
            clashes.add(home, wanted, owner, type, instead);
        }
        return instead;
    }

    private TypeNames names(TypeKey key, TypeDeclaration type, BranchNaming branches) {
        String name = String.valueOf(typeNames.get(key));
        MemberNaming members = new MemberNaming(given, rules.getters());
        return type.match(new TypeDeclaration.Cases<TypeNames>() {
            @Override
            public TypeNames object(TypeDeclaration.ObjectType object) {
                return names(members.of(object), Map.of(), List.of());
            }

            @Override
            public TypeNames union(TypeDeclaration.UnionType union) {
                return names(Map.of(), Map.of(), branches.of(union));
            }

            @Override
            public TypeNames enumeration(TypeDeclaration.EnumType enumeration) {
                return names(
                        Map.of(), members.constants(enumeration, machinery(name).values()), List.of());
            }

            @Override
            public TypeNames value(TypeDeclaration.ValueType value) {
                return names(Map.of(), members.constants(value, machinery(name).values()), List.of());
            }

            private TypeNames names(
                    Map<String, MemberNames> memberNames,
                    Map<String, String> constants,
                    List<BranchNames> branchNames) {
                ExistingType existing = rules.existing().get(key);
                return new TypeNames(
                        existing == null ? homes.packageOf(key.schema()) : existing.packageName(),
                        name,
                        existing != null,
                        isMain(key) ? given.interfaces(key.schema()) : List.of(),
                        machinery(name),
                        memberNames,
                        constants,
                        branchNames);
            }
        });
    }

    private static Map<MachineryKind, String> machinery(String name) {
        Map<MachineryKind, String> machinery = new EnumMap<>(MachineryKind.class);
        for (MachineryKind kind : MachineryKind.values()) {
            machinery.put(kind, name + kind.suffix());
        }
        return machinery;
    }

    /** Also takes their names. */
    private Map<String, SymbolTable.PackagedName> definitionsClasses(Set<String> taken) {
        Map<String, SymbolTable.PackagedName> classes = new TreeMap<>();
        documents.forEach((resource, document) -> {
            String home = homes.packageOf(resource);
            String affixed = rules.typePrefix() + document + rules.typeSuffix();
            String name = affixed + "Definitions";
            for (int number = 2; !taken.add(home + "." + name.toLowerCase(Locale.ROOT)); number++) {
                name = affixed + "Definitions" + number;
            }
            classes.put(resource, new SymbolTable.PackagedName(home, name));
        });
        return classes;
    }
}
