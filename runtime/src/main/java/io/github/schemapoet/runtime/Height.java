package io.github.schemapoet.runtime;

/** How deep a value is nested, held within what reading it again allows. */
final class Height {
    private Height() {}

    /** The height of a container of these values, of which each knows its own. */
    static int above(Iterable<? extends JsonValue> children) {
        int height = 0;
        for (JsonValue child : children) {
            height = Math.max(height, of(child));
        }
        if (height >= ReadOptions.GREATEST_DEPTH) {
            throw new IllegalArgumentException("nested deeper than " + ReadOptions.GREATEST_DEPTH + " levels");
        }
        return height + 1;
    }

    static int of(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.height();
        }
        return value instanceof JsonArray array ? array.height() : 0;
    }

    /** The height of a container by its checked text, of which nothing is parsed. */
    static int ofText(byte[] json) {
        int open = 0;
        int height = 0;
        for (int i = 0; i < json.length; i++) {
            switch (json[i]) {
                case '{', '[' -> height = Math.max(height, ++open);
                case '}', ']' -> open--;
                case '"' -> i = closingQuote(json, i + 1);
                default -> {}
            }
        }
        return height;
    }

    private static int closingQuote(byte[] json, int from) {
        int i = from;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i;
    }
}
