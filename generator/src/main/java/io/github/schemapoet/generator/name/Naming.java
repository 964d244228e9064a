package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Gives all names, by the rules of {@code docs/naming.md}. */
public final class Naming {
    private final ShapeModel model;
    private final SchemaGraph graph;
    private final String packageName;
    private final Diagnostics diagnostics;
    private final Map<String, String> documents;
    private final TypeNaming naming;
    private final Map<String, TypeKey> owners = new HashMap<>();
    private final Map<TypeKey, String> typeNames = new LinkedHashMap<>();

    private Naming(ShapeModel model, SchemaGraph graph, String packageName, Diagnostics diagnostics) {
        this.model = model;
        this.graph = graph;
        this.packageName = packageName;
        this.diagnostics = diagnostics;
        this.documents = DocumentNaming.of(graph);
        this.naming = new TypeNaming(documents, type -> model.types().containsKey(type));
    }

    /**
     * The names of a model's types and of all their parts.
     *
     * @param graph where the types come from
     * @param packageName of all types
     * @param diagnostics gets an error where two documents claim one name; the names are then of no use
     */
    public static SymbolTable name(ShapeModel model, SchemaGraph graph, String packageName, Diagnostics diagnostics) {
        return new Naming(model, graph, packageName, diagnostics).table();
    }

    private SymbolTable table() {
        List<TypeKey> ordered = new ArrayList<>(model.types().keySet());
        // Inside a document, what lies higher keeps its name.
        ordered.sort(Comparator.comparing((TypeKey type) -> depth(type)).thenComparing(Comparator.naturalOrder()));
        ordered.forEach(type -> typeNames.put(type, claim(type)));
        Map<TypeKey, TypeNames> names = new LinkedHashMap<>();
        BranchNaming branches = new BranchNaming(typeNames);
        model.types().forEach((key, type) -> names.put(key, names(key, type, branches)));
        return new SymbolTable(names, definitionsClasses());
    }

    private static int depth(TypeKey type) {
        return (int) type.schema().pointer().chars().filter(c -> c == '/').count();
    }

    private String claim(TypeKey type) {
        String wanted = naming.of(type);
        if (Reserved.types().contains(wanted.toLowerCase(Locale.ROOT))) {
            wanted = wanted + "Type";
        }
        if (free(wanted)) {
            return take(wanted, type);
        }
        TypeKey owner = owner(wanted);
        boolean apart = !owner.schema().resource().equals(type.schema().resource());
        if (apart && isRoot(owner) && isRoot(type)) {
            clash(wanted, owner, type);
        }
        String qualified = naming.qualified(type);
        String name = qualified;
        for (int number = 2; !free(name); number++) {
            name = qualified + number;
        }
        return take(name, type);
    }

    /** Whether a type's document was asked for, so that its author can do something about its name. */
    private boolean isRoot(TypeKey type) {
        return graph.roots().stream()
                .anyMatch(root -> root.key().resource().equals(type.schema().resource()));
    }

    /** Between documents, who keeps a name would depend on who else is there: that is for the user to decide. */
    private void clash(String name, TypeKey owner, TypeKey type) {
        Schema schema = graph.get(type.schema());
        String message = "the name " + packageName + "." + name + " is claimed by two documents: by " + owner.schema()
                + " and by " + type.schema();
        diagnostics.add(Diagnostic.at(
                        DiagnosticId.CLASHING_NAMES,
                        schema.location(),
                        type.schema().pointer(),
                        message)
                .withHint("rename one of the definitions or files, or generate one of the documents by an execution of"
                        + " its own, with <packageName>" + packageName + ".other</packageName>"));
    }

    /** Who has a name, or one of the names that would belong to it. */
    private TypeKey owner(String name) {
        TypeKey owner = owners.get(name.toLowerCase(Locale.ROOT));
        for (MachineryKind kind : MachineryKind.values()) {
            owner = owner == null ? owners.get((name + kind.suffix()).toLowerCase(Locale.ROOT)) : owner;
        }
        return Objects.requireNonNull(owner, name);
    }

    private boolean free(String name) {
        if (owners.containsKey(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (MachineryKind kind : MachineryKind.values()) {
            if (owners.containsKey((name + kind.suffix()).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private String take(String name, TypeKey type) {
        owners.put(name.toLowerCase(Locale.ROOT), type);
        for (MachineryKind kind : MachineryKind.values()) {
            owners.put((name + kind.suffix()).toLowerCase(Locale.ROOT), type);
        }
        return name;
    }

    private TypeNames names(TypeKey key, TypeDeclaration type, BranchNaming branches) {
        String name = String.valueOf(typeNames.get(key));
        Map<MachineryKind, String> machinery = new EnumMap<>(MachineryKind.class);
        for (MachineryKind kind : MachineryKind.values()) {
            machinery.put(kind, name + kind.suffix());
        }
        return type.match(new TypeDeclaration.Cases<TypeNames>() {
            @Override
            public TypeNames object(TypeDeclaration.ObjectType object) {
                return names(MemberNaming.of(object), Map.of(), List.of());
            }

            @Override
            public TypeNames union(TypeDeclaration.UnionType union) {
                return names(Map.of(), Map.of(), branches.of(union));
            }

            @Override
            public TypeNames enumeration(TypeDeclaration.EnumType enumeration) {
                return names(Map.of(), MemberNaming.constants(enumeration), List.of());
            }

            @Override
            public TypeNames value(TypeDeclaration.ValueType value) {
                return names(Map.of(), Map.of(), List.of());
            }

            private TypeNames names(
                    Map<String, MemberNames> members, Map<String, String> constants, List<BranchNames> branchNames) {
                return new TypeNames(packageName, name, machinery, members, constants, branchNames);
            }
        });
    }

    private Map<String, SymbolTable.PackagedName> definitionsClasses() {
        Map<String, SymbolTable.PackagedName> classes = new TreeMap<>();
        Set<String> taken = new HashSet<>(owners.keySet());
        documents.forEach((resource, document) -> {
            String name = document + "Definitions";
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = document + "Definitions" + number;
            }
            classes.put(resource, new SymbolTable.PackagedName(packageName, name));
        });
        return classes;
    }
}
