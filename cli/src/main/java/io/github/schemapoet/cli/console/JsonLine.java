package io.github.schemapoet.cli.console;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** One JSON object on one line, member by member. */
public final class JsonLine {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder("{");

    /** The object of no members. */
    public JsonLine() {}

    /** Adds a string. */
    public JsonLine text(String name, String value) {
        return json(name, quoted(value));
    }

    /** Adds a number. */
    public JsonLine number(String name, long value) {
        return json(name, Long.toString(value));
    }

    /** Adds true or false. */
    public JsonLine bool(String name, boolean value) {
        return json(name, Boolean.toString(value));
    }

    /** Adds an array of objects. */
    public JsonLine list(String name, List<JsonLine> values) {
        return json(name, values.stream().map(JsonLine::toString).collect(Collectors.joining(",", "[", "]")));
    }

    /** Adds a value that is JSON text already, and stays as it is but for line ends, which only part its tokens. */
    public JsonLine json(String name, String value) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append(quoted(name)).append(':').append(oneLine(value));
        return this;
    }

    /** JSON text on one line: line ends in it only part its tokens. */
    public static String oneLine(String json) {
        return json.replace('\n', ' ').replace('\r', ' ');
    }

    /** The JSON text. */
    @Override
    public String toString() {
        return text + "}";
    }

    /** A JSON string; lone surrogates, which no UTF-8 can hold, as escapes. */
    public static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || isLone(value, i)) {
                out.append("\\u").append(HEX.toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isLone(String value, int index) {
        char c = value.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }
}
