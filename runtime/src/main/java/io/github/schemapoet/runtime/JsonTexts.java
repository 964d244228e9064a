package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.text.Utf8Text;
import java.util.List;
import java.util.Optional;

/** Texts of JSON and of JSON Pointers. */
final class JsonTexts {
    private JsonTexts() {}

    static byte[] utf8(String json) {
        return Utf8Text.of(json);
    }

    static Optional<JsonValue> at(JsonValue value, String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(value);
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer starts with '/': " + pointer);
        }
        JsonValue current = value;
        for (String token : pointer.substring(1).split("/", -1)) {
            Optional<JsonValue> next = child(current, token.replace("~1", "/").replace("~0", "~"));
            if (next.isEmpty()) {
                return next;
            }
            current = next.get();
        }
        return Optional.of(current);
    }

    private static Optional<JsonValue> child(JsonValue value, String name) {
        if (value instanceof JsonObject object) {
            return Optional.ofNullable(object.members().get(name));
        }
        if (value instanceof JsonArray array && name.matches("0|[1-9][0-9]{0,8}")) {
            List<JsonValue> elements = array.elements();
            int index = Integer.parseInt(name);
            return index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
