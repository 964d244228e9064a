package io.github.schemapoet.runtime.harness;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.index.Index;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values made step by step of what others have read. */
public final class Trees {
    private Trees() {}

    /** Of the other parser's tree. */
    public static JsonValue of(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL -> JsonNull.INSTANCE;
            case BOOLEAN -> JsonBoolean.of(node.booleanValue());
            case NUMBER -> JsonNumber.of(node.decimalValue());
            case STRING -> JsonString.of(node.textValue());
            case ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                node.forEach(element -> elements.add(of(element)));
                yield JsonArray.of(elements);
            }
            case OBJECT -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
                yield JsonObject.of(members);
            }
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    /** Of an index, by its walk. */
    public static JsonValue of(Index in, int node) {
        return switch (in.type(node)) {
            case Index.NULL -> JsonNull.INSTANCE;
            case Index.TRUE -> JsonBoolean.TRUE;
            case Index.FALSE -> JsonBoolean.FALSE;
            case Index.NUMBER -> in.number(node);
            case Index.STRING -> JsonString.of(in.text(node));
            case Index.ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                for (int item = in.first(node); item < in.end(node); item = in.after(item)) {
                    elements.add(of(in, item));
                }
                yield JsonArray.of(elements);
            }
            default -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                for (int name = in.first(node); name < in.end(node); name = in.after(in.valueOf(name))) {
                    members.put(in.text(name), of(in, in.valueOf(name)));
                }
                yield JsonObject.of(members);
            }
        };
    }

    /** The names of all objects in the order of the document, which equality does not look at. */
    public static List<String> names(JsonValue value) {
        List<String> names = new ArrayList<>();
        addNames(value, names);
        return names;
    }

    private static void addNames(JsonValue value, List<String> names) {
        if (value instanceof JsonArray array) {
            array.elements().forEach(element -> addNames(element, names));
        } else if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                names.add(name);
                addNames(member, names);
            });
        }
    }
}
