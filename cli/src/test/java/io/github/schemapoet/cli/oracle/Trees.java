package io.github.schemapoet.cli.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.json.JSONArray;
import org.json.JSONObject;

/** Random schemas and documents have decimals only; this makes of them the trees that validators expect. */
final class Trees {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(new JsonNodeFactory(true))
            .build();

    private Trees() {}

    /** As a parser makes it of the text: a number without a fraction is one of Java's integers. */
    static JsonNode parsed(JsonNode tree) {
        return parsed(tree.toString());
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A tree of org.json, whose own parser takes some numbers for texts. */
    static Object orgJson(JsonNode tree) {
        return converted(parsed(tree));
    }

    private static Object converted(JsonNode node) {
        if (node.isObject()) {
            JSONObject object = new JSONObject();
            node.properties().forEach(member -> object.put(member.getKey(), converted(member.getValue())));
            return object;
        }
        if (node.isArray()) {
            JSONArray array = new JSONArray();
            node.forEach(element -> array.put(converted(element)));
            return array;
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        return node.isTextual() ? node.textValue() : node.isBoolean() ? node.booleanValue() : JSONObject.NULL;
    }
}
