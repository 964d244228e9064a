package io.github.schemapoet.generator.shape;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All types of a run; every type that a shape names is in here. */
public final class ShapeModel {
    private final SortedMap<TypeKey, TypeDeclaration> types;
    private final Map<SchemaKey, TypeKey> roots;
    private final Map<TypeKey, List<TypeKey>> unions = new TreeMap<>();

    /**
     * A model of these types.
     *
     * @param roots the type of each document that was asked for
     */
    public ShapeModel(Map<TypeKey, TypeDeclaration> types, Map<SchemaKey, TypeKey> roots) {
        this.types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        this.roots = Collections.unmodifiableMap(new LinkedHashMap<>(roots));
        this.types.values().forEach(type -> {
            if (type instanceof TypeDeclaration.UnionType union) {
                addBranches(union);
            }
        });
    }

    private void addBranches(TypeDeclaration.UnionType union) {
        for (TypeDeclaration.Branch branch : union.branches()) {
            if (branch.direct() && branch.use().shape() instanceof Shape.TypeShape shape) {
                unions.computeIfAbsent(shape.type(), key -> new ArrayList<>()).add(union.key());
            }
        }
    }

    /** The types by key, in the order of the keys. */
    public SortedMap<TypeKey, TypeDeclaration> types() {
        return types;
    }

    /** The type of each document that was asked for. */
    public Map<SchemaKey, TypeKey> roots() {
        return roots;
    }

    /**
     * The type of a key.
     *
     * @throws IllegalArgumentException where there is none
     */
    public TypeDeclaration type(TypeKey key) {
        TypeDeclaration type = types.get(key);
        if (type == null) {
            throw new IllegalArgumentException("no type for " + key);
        }
        return type;
    }

    /** The unions of which a type is directly a member, in the order of their keys. */
    public List<TypeKey> unionsOf(TypeKey key) {
        return unions.getOrDefault(key, List.of());
    }
}
