package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a JSON Pointer (RFC 6901) leads to. */
final class Pointers {
    /** A tilde that is not the beginning of one of the two escapes. */
    private static final Pattern STRAY_TILDE = Pattern.compile("~(?![01])");

    private static final Pattern ARRAY_INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Pointers() {}

    static Optional<JsonValue> at(JsonValue value, String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(value);
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer starts with '/': " + pointer);
        }
        if (STRAY_TILDE.matcher(pointer).find()) {
            throw new IllegalArgumentException("in a JSON Pointer '~' stands before '0' or '1' only: " + pointer);
        }
        JsonValue current = value;
        for (String name : PointerTokens.of(pointer)) {
            Optional<JsonValue> next = child(current, name);
            if (next.isEmpty()) {
                return next;
            }
            current = next.get();
        }
        return Optional.of(current);
    }

    private static Optional<JsonValue> child(JsonValue value, String name) {
        if (value instanceof JsonObject object) {
            return Optional.ofNullable(object.get(name));
        }
        if (value instanceof JsonArray array && ARRAY_INDEX.matcher(name).matches()) {
            List<JsonValue> elements = array.elements();
            int index = Integer.parseInt(name);
            return index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
