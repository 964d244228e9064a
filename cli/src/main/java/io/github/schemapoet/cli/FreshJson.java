package io.github.schemapoet.cli;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies JSON values by their factories, so that no text is left that they were read from. */
final class FreshJson implements JsonValue.Cases<JsonValue> {
    private static final FreshJson INSTANCE = new FreshJson();

    private FreshJson() {}

    static JsonValue of(JsonValue value) {
        return value.match(INSTANCE);
    }

    @Override
    public JsonValue nul(JsonNull value) {
        return value;
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
        return JsonArray.of(value.elements().stream().map(FreshJson::of).toList());
    }

    @Override
    public JsonValue object(JsonObject value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        value.members().forEach((name, member) -> members.put(name, of(member)));
        return JsonObject.of(members);
    }
}
