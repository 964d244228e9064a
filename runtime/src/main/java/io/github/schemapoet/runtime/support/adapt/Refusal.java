package io.github.schemapoet.runtime.support.adapt;

import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a generated type does not accept a text that an adapter made of tokens, told of the source that these were read from.
 *
 * @param cause the reason, with places in the source; without, where these are not known
 * @param path the way from the value to the first violation: names as {@code String}, indices as {@code Integer}
 * @param position where in the source the first violation is, or what else is wrong
 */
public record Refusal(JsonException cause, List<Object> path, Optional<TextPosition> position) {
    /** Tells why a text is refused, which was read with these options. */
    public static Refusal of(JsonException why, TokenText source, byte[] text, ReadOptions options) {
        if (why instanceof InvalidJsonException invalid) {
            List<Violation> violations = invalid.violations().stream()
                    .map(one -> one.inside("", place(one.position(), source)))
                    .toList();
            Violation first = violations.get(0);
            return new Refusal(
                    new InvalidJsonException(violations), path(first.instance(), text, options), first.position());
        }
        Optional<TextPosition> position = place(positionOf(why), source);
        return new Refusal(located(why, position), List.of(), position);
    }

    private static Optional<TextPosition> place(Optional<TextPosition> inText, TokenText source) {
        return inText.flatMap(at -> source.positionOf(at.offset()));
    }

    private static Optional<TextPosition> positionOf(JsonException why) {
        return why instanceof MalformedJsonException malformed
                ? Optional.of(malformed.position())
                : why instanceof JsonLimitException limit ? limit.position() : Optional.empty();
    }

    private static JsonException located(JsonException why, Optional<TextPosition> position) {
        if (why instanceof MalformedJsonException malformed && position.isPresent()) {
            return new MalformedJsonException(malformed.reason(), position.get());
        } else if (why instanceof JsonLimitException limit) {
            return position.map(at -> new JsonLimitException(limit.reason(), at))
                    .orElseGet(() -> new JsonLimitException(limit.reason()));
        }
        return why;
    }

    /** What is wrong; without a place, unless there are several. */
    public String message() {
        if (cause instanceof MalformedJsonException malformed) {
            return malformed.reason();
        } else if (cause instanceof JsonLimitException limit) {
            return limit.reason();
        } else if (cause instanceof InvalidJsonException invalid
                && invalid.violations().size() == 1) {
            return invalid.violations().get(0).message();
        }
        return String.valueOf(cause.getMessage());
    }

    /** The names and indices of a pointer; which of them are indices, the text tells. */
    private static List<Object> path(String pointer, byte[] text, ReadOptions options) {
        List<Object> path = new ArrayList<>();
        if (pointer.isEmpty()) {
            return path;
        }
        JsonValue value = JsonValue.parse(text, options.withMaxNodes(ReadOptions.GREATEST_SIZE));
        for (String name : PointerTokens.of(pointer)) {
            if (value instanceof JsonArray array) {
                int index = Integer.parseInt(name);
                path.add(index);
                value = array.elements().get(index);
            } else {
                path.add(name);
                value = value instanceof JsonObject object ? object.get(name) : null;
            }
        }
        return path;
    }

    /** The JSON Pointer (RFC 6901) of a way: names as {@code String}, indices as {@code Integer}. */
    public static String pointer(List<?> path) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : path) {
            pointer.append('/').append(PointerTokens.escaped(step.toString()));
        }
        return pointer.toString();
    }
}
