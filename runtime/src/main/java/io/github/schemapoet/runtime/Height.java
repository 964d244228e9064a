package io.github.schemapoet.runtime;

/** How deep a value is nested, held within what walking it can bear. */
final class Height {
    private Height() {}

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

    private static int of(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.height();
        }
        return value instanceof JsonArray array ? array.height() : 0;
    }
}
