package com.acme.own;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.TypeAdapter;
import java.util.Map;

/** Makes it of JSON. */
public final class MoneyAdapter implements TypeAdapter<Money> {
    @Override
    public Money fromJson(JsonValue json) {
        Map<String, JsonValue> members = ((JsonObject) json).members();
        return new Money(
                ((JsonString) members.get("currency")).value(), ((JsonNumber) members.get("cents")).longValueExact());
    }

    @Override
    public JsonValue toJson(Money value) {
        return JsonObject.of(Map.of(
                "currency", JsonString.of(value.currency()), "cents", JsonNumber.of(value.cents())));
    }
}
