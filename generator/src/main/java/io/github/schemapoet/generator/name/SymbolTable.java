package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.shape.TypeKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of all types of a model. Every answer throws {@link IllegalArgumentException} for what the model lacks. */
public final class SymbolTable {
    private final Map<TypeKey, TypeNames> types;
    private final Map<String, PackagedName> definitions;
    private final Map<TypeKey, String> interfaces;
    private final Map<TypeKey, List<TypeKey>> implemented;
    private final boolean shared;
    /** All names of classes behind their packages, in small letters. */
    private final Set<String> taken;

    SymbolTable(
            Map<TypeKey, TypeNames> types,
            Map<String, PackagedName> definitions,
            Map<TypeKey, String> interfaces,
            Map<TypeKey, List<TypeKey>> implemented,
            Set<String> taken,
            boolean shared) {
        this.types = Map.copyOf(types);
        this.definitions = Map.copyOf(definitions);
        this.interfaces = Map.copyOf(interfaces);
        this.implemented = Map.copyOf(implemented);
        this.shared = shared;
        this.taken = Set.copyOf(taken);
    }

    /** A simple name in a package. */
    public record PackagedName(String packageName, String simpleName) {}

    /** All names of a type. */
    public TypeNames type(TypeKey key) {
        return known(types.get(key), key);
    }

    /** Whether code of other runs may use the types. */
    public boolean shared() {
        return shared;
    }

    /** Whether a type's class exists, and is not made. */
    public boolean exists(TypeKey key) {
        return type(key).existing();
    }

    /** The packages of all types that are made. */
    public SortedSet<String> packages() {
        return types.values().stream()
                .filter(type -> !type.existing())
                .map(TypeNames::packageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The package of a type. */
    public String packageName(TypeKey key) {
        return type(key).packageName();
    }

    /** The simple name of a type's class. */
    public String typeName(TypeKey key) {
        return type(key).simpleName();
    }

    /** The simple name of the interface of a type's accessors, in its package; empty where there is none. */
    public Optional<String> accessorInterface(TypeKey key) {
        return Optional.ofNullable(interfaces.get(key));
    }

    /** The types whose interfaces of accessors a type implements. */
    public List<TypeKey> implemented(TypeKey key) {
        return implemented.getOrDefault(key, List.of());
    }

    /** The simple name of a package-private class beside a type. */
    public String machinery(TypeKey key, MachineryKind kind) {
        return known(type(key).machinery().get(kind), kind);
    }

    /** What a member is called. */
    public MemberNames member(TypeKey key, String jsonName) {
        return known(type(key).members().get(jsonName), jsonName);
    }

    /**
     * The method that answers an instance as one of another type; it gives way to the schema's own names.
     *
     * @param views all types of which the instance is one too
     */
    public String view(TypeKey key, List<TypeKey> views, TypeKey other) {
        Set<String> taken =
                type(key).members().values().stream().map(MemberNames::accessor).collect(Collectors.toSet());
        // Types of several packages may have one name.
        long before = views.subList(0, views.indexOf(other)).stream()
                .filter(each -> typeName(each).equals(typeName(other)))
                .count();
        String name = "as" + typeName(other) + (before == 0 ? "" : String.valueOf(before + 1));
        while (taken.contains(name)) {
            name += "View";
        }
        return name;
    }

    /** What an enumeration's constant is called. */
    public String constant(TypeKey key, String jsonText) {
        return known(type(key).constants().get(jsonText), jsonText);
    }

    /** What a union's branch is called. */
    public BranchNames branch(TypeKey key, int index) {
        return type(key).branches().get(index);
    }

    /**
     * The package-private class of checks that several types of a document call.
     *
     * @param resource URI of the document, without a fragment
     */
    public PackagedName definitionsClass(String resource) {
        return known(definitions.get(resource), resource);
    }

    /** What another part of a class is called that is too long for one. */
    public String part(String packageName, String simpleName, int number) {
        String name = simpleName + "Part" + number;
        while (taken.contains(packageName + "." + name.toLowerCase(Locale.ROOT))) {
            name += "Checks";
        }
        return name;
    }

    private static <T> T known(@Nullable T value, Object what) {
        if (value == null) {
            throw new IllegalArgumentException("no name for " + what);
        }
        return value;
    }
}
