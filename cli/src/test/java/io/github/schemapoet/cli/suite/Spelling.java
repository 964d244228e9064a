package io.github.schemapoet.cli.suite;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Ways to write a document that mean the same. Numbers keep their text: {@code 1.0} is no integer to draft 4. */
public enum Spelling {
    /** Without a byte more than it needs. */
    COMPACT,
    /** With all kinds of white space wherever there may be some. */
    SPACED,
    /** With every character of every string and name as an escape. */
    ESCAPED,
    /** With the members of every object in the opposite order. */
    REVERSED;

    private static final String SPACE = "\r\n\t  ";

    /** The document's bytes. */
    public byte[] write(JsonValue document) {
        StringBuilder out = new StringBuilder();
        space(out);
        write(document, out);
        space(out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(JsonValue value, StringBuilder out) {
        if (value instanceof JsonObject object) {
            List<Map.Entry<String, JsonValue>> members =
                    new ArrayList<>(object.members().entrySet());
            if (this == REVERSED) {
                Collections.reverse(members);
            }
            String before = "{";
            for (Map.Entry<String, JsonValue> member : members) {
                punctuation(before, out);
                string(member.getKey(), out);
                punctuation(":", out);
                write(member.getValue(), out);
                before = ",";
            }
            punctuation(members.isEmpty() ? "{}" : "}", out);
        } else if (value instanceof JsonArray array) {
            String before = "[";
            for (JsonValue element : array.elements()) {
                punctuation(before, out);
                write(element, out);
                before = ",";
            }
            punctuation(array.elements().isEmpty() ? "[]" : "]", out);
        } else if (value instanceof JsonString string) {
            string(string.value(), out);
        } else {
            out.append(value.toJson());
        }
    }

    private void punctuation(String text, StringBuilder out) {
        space(out);
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            space(out);
        }
    }

    private void string(String text, StringBuilder out) {
        if (this != ESCAPED) {
            out.append(JsonString.of(text).toJson());
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            out.append(String.format(i % 2 == 0 ? "\\u%04x" : "\\u%04X", (int) text.charAt(i)));
        }
        out.append('"');
    }

    private void space(StringBuilder out) {
        if (this == SPACED) {
            out.append(SPACE);
        }
    }
}
