package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.collect.CheckedValues;
import java.util.Arrays;

/** Nodes as JSON values by themselves. */
final class Values {
    private Values() {}

    static JsonValue of(Index in, int node) {
        return switch (in.type(node)) {
            case Index.NULL -> JsonNull.INSTANCE;
            case Index.TRUE -> JsonBoolean.TRUE;
            case Index.FALSE -> JsonBoolean.FALSE;
            case Index.NUMBER -> in.number(node);
            case Index.STRING -> JsonString.of(in.text(node));
            case Index.OBJECT, Index.ARRAY -> container(in, node);
            default -> throw new IllegalStateException("a proved node has no text");
        };
    }

    private static JsonValue container(Index in, int node) {
        return CheckedValues.container(Arrays.copyOfRange(in.json(), in.start(node), in.stop(node)));
    }
}
