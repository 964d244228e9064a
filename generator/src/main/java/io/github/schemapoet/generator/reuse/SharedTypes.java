package io.github.schemapoet.generator.reuse;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The types that a run made, for other runs.
 *
 * @param line of the generator's versions
 * @param options what the meaning of the schemas depends on beside their text, by name
 * @param documents schema documents, by URI
 * @param types the class of each type, in the order of the schemas
 */
public record SharedTypes(
        String line,
        SortedMap<String, String> options,
        SortedMap<String, JsonValue> documents,
        List<SharedType> types) {
    /** The folder in a jar. */
    public static final String FOLDER = "META-INF/schemapoet";

    /** Keeps copies. */
    public SharedTypes {
        options = new TreeMap<>(options);
        documents = new TreeMap<>(documents);
        types = List.copyOf(types);
    }

    /**
     * One of them.
     *
     * @param resource URI of the schema's document or embedded resource
     * @param pointer to the schema in there
     * @param facet which of the schema's values it holds
     * @param className its qualified name
     */
    public record SharedType(String resource, String pointer, String facet, String className) {}

    /** As a JSON text, the same for the same types. */
    public String toJson() {
        List<JsonValue> all = new ArrayList<>();
        for (SharedType type : types) {
            all.add(object(
                    "resource", type.resource, "pointer", type.pointer, "facet", type.facet, "class", type.className));
        }
        Map<String, JsonValue> optionTexts = new LinkedHashMap<>();
        options.forEach((name, value) -> optionTexts.put(name, JsonString.of(value)));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("schemapoet", JsonString.of(line));
        members.put("options", JsonObject.of(optionTexts));
        members.put("types", JsonArray.of(all));
        members.put("documents", JsonObject.of(documents));
        return JsonObject.of(members).toJson() + "\n";
    }

    private static JsonValue object(String... namesAndTexts) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            members.put(namesAndTexts[i], JsonString.of(namesAndTexts[i + 1]));
        }
        return JsonObject.of(members);
    }

    /** Of such a text; nothing where it is none. */
    public static Optional<SharedTypes> parse(byte[] json) {
        try {
            return JsonValue.parse(json) instanceof JsonObject object ? Optional.of(of(object)) : Optional.empty();
        } catch (JsonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SharedTypes of(JsonObject object) {
        SortedMap<String, String> options = new TreeMap<>();
        members(object, "options").forEach((name, value) -> options.put(name, text(value)));
        List<SharedType> types = new ArrayList<>();
        if (object.members().get("types") instanceof JsonArray array) {
            for (JsonValue each : array.elements()) {
                types.add(new SharedType(
                        text(each, "resource"), text(each, "pointer"), text(each, "facet"), text(each, "class")));
            }
        }
        return new SharedTypes(text(object, "schemapoet"), options, new TreeMap<>(members(object, "documents")), types);
    }

    private static Map<String, JsonValue> members(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonObject inner ? inner.members() : Map.of();
    }

    private static String text(JsonValue object, String name) {
        JsonValue value = object instanceof JsonObject all ? all.members().get(name) : null;
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return text(value);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        throw new IllegalArgumentException(value + " is no text");
    }
}
