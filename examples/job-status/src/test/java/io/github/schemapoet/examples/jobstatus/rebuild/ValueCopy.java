package io.github.schemapoet.examples.jobstatus.rebuild;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a free-form value anew from what its accessors say. */
final class ValueCopy implements JsonValue.Cases<JsonValue> {
    static JsonValue of(JsonValue value) {
        return value == null ? null : value.match(new ValueCopy());
    }

    static Map<String, JsonValue> of(Map<String, JsonValue> members) {
        if (members == null) {
            return null;
        }
        Map<String, JsonValue> copy = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            copy.put(member.getKey(), of(member.getValue()));
        }
        return copy;
    }

    static List<JsonValue> of(List<JsonValue> elements) {
        List<JsonValue> copy = new ArrayList<>();
        for (JsonValue element : elements) {
            copy.add(of(element));
        }
        return copy;
    }

    @Override
    public JsonValue nul(JsonNull value) {
        return JsonNull.INSTANCE;
    }

    @Override
    public JsonValue bool(JsonBoolean value) {
        return JsonBoolean.of(value.value());
    }

    @Override
    public JsonValue number(JsonNumber value) {
        return JsonNumber.of(value.toString());
    }

    @Override
    public JsonValue string(JsonString value) {
        return JsonString.of(value.value());
    }

    @Override
    public JsonValue array(JsonArray value) {
        return JsonArray.of(of(value.elements()));
    }

    @Override
    public JsonValue object(JsonObject value) {
        return JsonObject.of(of(value.members()));
    }
}
