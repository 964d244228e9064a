package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The name that a type would have if it were alone: that of its definition or document, followed by the names of the
 * members, items and branches that lead from there to its schema. Where one of the schemas on the way is given a name, that
 * stands for all before it.
 */
final class TypeNaming {
    /** Those of types deep inside of others are shortened: a file name has at most 255 bytes. */
    private static final int LONGEST = 160;

    private static final int HEAD = 80;
    private static final int TAIL = 40;

    private final Map<String, String> documents;
    private final Predicate<TypeKey> exists;
    private final Function<SchemaKey, Optional<String>> given;
    private final Predicate<SchemaKey> demanded;
    private final NamingRules rules;

    /**
     * @param documents the name of each document, by the URI of its resource
     * @param exists whether there is a type
     * @param given the name of a schema that is not derived; the types inside have it before theirs
     * @param demanded whether that is a name that somebody asks for, so that it is left as it is
     */
    TypeNaming(
            Map<String, String> documents,
            Predicate<TypeKey> exists,
            Function<SchemaKey, Optional<String>> given,
            Predicate<SchemaKey> demanded,
            NamingRules rules) {
        this.demanded = demanded;
        this.rules = rules;
        this.documents = documents;
        this.exists = exists;
        this.given = given;
    }

    /** The name; of several types of one schema that is given one, the main one has just that. */
    String of(TypeKey type, boolean main) {
        return affixed(type, main, bare(type, main));
    }

    private String affixed(TypeKey type, boolean main, String name) {
        return main && demanded.test(type.schema()) ? name : rules.typePrefix() + name + rules.typeSuffix();
    }

    private String bare(TypeKey type, boolean main) {
        return schema(type.schema()) + (main && given.apply(type.schema()).isPresent() ? "" : suffix(type));
    }

    /** As {@link #of}, with the document's name before that of a definition: for names that clash without. */
    String qualified(TypeKey type, boolean main) {
        String document = document(type.schema());
        String name = bare(type, main);
        return affixed(type, main, name.startsWith(document) ? name : document + name);
    }

    /** What tells a type of a part of a schema's values from the type of all, where there are both. */
    private String suffix(TypeKey type) {
        return switch (type.facet()) {
            case WHOLE, ANY -> "";
            case NOT_NULL -> exists.test(TypeKey.whole(type.schema())) ? "Value" : "";
            case OBJECT -> "Object";
            case STRING -> "String";
            case ARRAY -> "Array";
        };
    }

    private String document(SchemaKey key) {
        return documents.getOrDefault(key.resource(), "Schema");
    }

    private String schema(SchemaKey key) {
        List<String> tokens = PointerTokens.of(key.pointer());
        SchemaKey place = new SchemaKey(key.resource(), "");
        StringBuilder name = new StringBuilder(given.apply(place).orElse(document(key)));
        for (int i = 0; i < tokens.size(); i++) {
            boolean more = i + 1 < tokens.size();
            String token = tokens.get(i);
            int first = i;
            switch (token) {
                case "definitions", "$defs" -> {
                    name.setLength(0);
                    name.append(more ? Words.of(tokens.get(++i)).pascal() : "Definitions");
                }
                case "properties" ->
                    name.append(more ? Words.of(tokens.get(++i)).pascal() : "Properties");
                case "patternProperties" -> {
                    name.append("Value");
                    i++;
                }
                case "prefixItems" -> name.append(more ? ordinal(tokens.get(++i)) : "Items");
                case "items" -> name.append(more && isPlace(tokens.get(i + 1)) ? ordinal(tokens.get(++i)) : "Item");
                case "additionalProperties" -> name.append("Value");
                case "anyOf", "oneOf" -> name.append("Option").append(more ? place(tokens.get(++i)) : "");
                case "allOf" -> name.append("Part").append(more ? place(tokens.get(++i)) : "");
                default -> name.append(Words.of(token).pascal());
            }
            place = place.child(tokens.subList(first, i + 1).toArray(String[]::new));
            given.apply(place).ifPresent(own -> name.replace(0, name.length(), own));
        }
        String full = Character.isDigit(name.charAt(0)) ? "Type" + name : name.toString();
        return full.length() <= LONGEST ? full : shortened(full);
    }

    /** Where it begins and where it ends, and between them what tells it from others of which the same is left. */
    private static String shortened(String name) {
        return name.substring(0, HEAD)
                + String.format(Locale.ROOT, "%08x", name.hashCode())
                + name.substring(name.length() - TAIL);
    }

    private static String ordinal(String index) {
        return isPlace(index) ? Words.of(Ordinals.word(Integer.parseInt(index))).pascal() : index;
    }

    private static boolean isPlace(String token) {
        return token.matches("[0-9]{1,8}");
    }

    /** People count from one. */
    private static String place(String index) {
        return isPlace(index) ? String.valueOf(Integer.parseInt(index) + 1) : index;
    }
}
