package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which schemas lie in the schema of which generated type. */
final class TypeTerritory implements CheckSites.Territory {
    private final SymbolTable symbols;
    private final Set<TypeKey> seenFromElsewhere = new HashSet<>();
    private final Map<SchemaKey, TypeKey> types = new LinkedHashMap<>();
    /** What {@link #typedAncestor} found: schemas may be nested deep. */
    private final Map<SchemaKey, Optional<SchemaKey>> ancestors = new HashMap<>();

    TypeTerritory(ShapeModel model, SymbolTable symbols) {
        this.symbols = symbols;
        // The facets of one schema follow one another, the whole first.
        model.types().keySet().forEach(type -> types.putIfAbsent(type.schema(), type));
    }

    /** The schemas that have a type which is made. */
    Collection<SchemaKey> schemas() {
        return types.entrySet().stream()
                .filter(entry -> !symbols.exists(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a class sees the package-private classes of a type. */
    boolean isBeside(ClassName from, TypeKey type) {
        return !symbols.exists(type) && symbols.packageName(type).equals(from.packageName());
    }

    /** The codec of a type, for a class that sees no more of it. */
    ClassName codec(TypeKey type) {
        seenFromElsewhere.add(type);
        return ClassName.get(symbols.packageName(type), symbols.machinery(type, MachineryKind.CODEC));
    }

    /** Whether the codec of a type is for all the world, since other packages need it. */
    boolean isShared(TypeKey type) {
        return symbols.shared() || seenFromElsewhere.contains(type);
    }

    @Override
    public Optional<ClassName> codec(ClassName from, SchemaKey key) {
        TypeKey whole = TypeKey.whole(key);
        return whole.equals(types.get(key)) && !isBeside(from, whole) ? Optional.of(codec(whole)) : Optional.empty();
    }

    @Override
    public boolean exists(SchemaKey key) {
        TypeKey type = types.get(key);
        return type != null && symbols.exists(type);
    }

    /** The type of a schema whose checker has the schema's check: that of all its values, or else of a part. */
    Optional<TypeKey> mainType(SchemaKey schema) {
        return Optional.ofNullable(types.get(schema));
    }

    /** The type that a class of checks belongs to, by a schema whose check is in there. */
    Optional<SchemaKey> typedAncestor(SchemaKey key) {
        List<SchemaKey> way = new ArrayList<>();
        SchemaKey at = key;
        Optional<SchemaKey> known = ancestors.get(at);
        while (known == null) {
            way.add(at);
            String pointer = at.pointer();
            if (types.containsKey(at)) {
                known = exists(at) ? Optional.empty() : Optional.of(at);
            } else if (pointer.isEmpty() || isDefinition(pointer)) {
                known = Optional.empty();
            } else {
                at = new SchemaKey(at.resource(), pointer.substring(0, pointer.lastIndexOf('/')));
                known = ancestors.get(at);
            }
        }
        for (SchemaKey below : way) {
            ancestors.put(below, known);
        }
        return known;
    }

    private static boolean isDefinition(String pointer) {
        int name = pointer.lastIndexOf('/');
        String parent = pointer.substring(0, name);
        return parent.endsWith("/definitions") || parent.endsWith("/$defs");
    }

    @Override
    public ClassName owner(SchemaKey key) {
        Optional<SchemaKey> ancestor = typedAncestor(key);
        if (ancestor.isPresent()) {
            TypeKey type = types.get(ancestor.get());
            if (type != null) {
                return ClassName.get(symbols.packageName(type), symbols.machinery(type, MachineryKind.CHECKER));
            }
        }
        SymbolTable.PackagedName name = symbols.definitionsClass(key.resource());
        return ClassName.get(name.packageName(), name.simpleName());
    }

    @Override
    public ClassName part(ClassName owner, int number) {
        return ClassName.get(owner.packageName(), symbols.part(owner.packageName(), owner.simpleName(), number));
    }

    @Override
    public boolean isInType(SchemaKey key) {
        return typedAncestor(key).isPresent();
    }

    @Override
    public boolean hasType(SchemaKey key) {
        return types.containsKey(key);
    }

    @Override
    public String subject(SchemaKey key) {
        TypeKey type = types.get(key);
        if (type != null && !exists(key)) {
            return switch (type.facet()) {
                case WHOLE, ANY -> "";
                case NOT_NULL -> "or null";
                case OBJECT, STRING, ARRAY -> "any";
            };
        }
        String base = typedAncestor(key).map(SchemaKey::pointer).orElse("");
        return String.join(" ", words(key.pointer().substring(base.length())));
    }

    private static List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            boolean more = i + 1 < tokens.length;
            switch (tokens[i]) {
                case "properties", "definitions", "$defs" -> words.add(more ? tokens[++i] : tokens[i]);
                case "items" -> words.add("item");
                case "additionalProperties" -> words.add("additional member");
                case "patternProperties" -> {
                    words.add("member like " + (more ? tokens[++i] : ""));
                }
                case "anyOf", "oneOf", "allOf" -> {
                    words.add(more ? "branch " + (1 + Integer.parseInt(tokens[++i])) : tokens[i]);
                }
                default -> words.add(tokens[i]);
            }
        }
        return words;
    }
}
