package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.ValueScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a tree of a JSON text in one pass, without recursion. */
final class TreeReader extends ValueScanner {
    /** An open container; objects have members, arrays elements. */
    private record Open(@Nullable Map<String, JsonValue> members, List<JsonValue> elements) {}

    private final List<Open> open = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable JsonValue root;

    private TreeReader(byte[] json, ReadOptions options) {
        super(json, options.maxDepth(), options.maxNumberLength());
    }

    static JsonValue read(byte[] json, ReadOptions options) {
        if (json.length > options.maxBytes()) {
            throw new JsonLimitException("the document has " + json.length + " bytes, more than " + options.maxBytes());
        }
        TreeReader reader = new TreeReader(json, options);
        try {
            reader.skipValue();
            reader.end();
        } catch (IndexOutOfBoundsException e) {
            reader.at = json.length;
            throw reader.fail(Fault.END);
        }
        return reader.result();
    }

    /** As {@link #read}, of a text that the machinery has checked already. */
    static JsonValue readChecked(byte[] json) {
        ReadOptions lenient = ReadOptions.defaults()
                .withMaxDepth(ReadOptions.GREATEST_DEPTH)
                .withMaxBytes(ReadOptions.GREATEST_SIZE)
                .withMaxNumberLength(ReadOptions.GREATEST_SIZE);
        return read(json, lenient);
    }

    private JsonValue result() {
        JsonValue value = root;
        if (value == null) {
            throw new IllegalStateException("no value was read");
        }
        return value;
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        return Failures.of(json, at, fault);
    }

    @Override
    protected void token(int kind, int from, int to) {
        switch (kind) {
            case NAME -> names.add(text(from, to));
            case '{' -> open.add(new Open(new LinkedHashMap<>(), List.of()));
            case '[' -> open.add(new Open(null, new ArrayList<>()));
            case '}', ']' -> value(closed(open.remove(open.size() - 1)));
            case '"' -> value(JsonString.of(text(from, to)));
            case 't' -> value(JsonBoolean.TRUE);
            case 'f' -> value(JsonBoolean.FALSE);
            case 'n' -> value(JsonNull.INSTANCE);
            default -> value(JsonNumber.ofChecked(Escapes.ascii(json, from, to)));
        }
    }

    private String text(int from, int to) {
        return Escapes.text(json, from + 1, to - 1, escaped, wide);
    }

    private static JsonValue closed(Open container) {
        Map<String, JsonValue> members = container.members();
        return members == null
                ? JsonArray.ofTree(Collections.unmodifiableList(container.elements()))
                : JsonObject.ofTree(members);
    }

    private void value(JsonValue value) {
        if (open.isEmpty()) {
            root = value;
            return;
        }
        Open container = open.get(open.size() - 1);
        Map<String, JsonValue> members = container.members();
        if (members == null) {
            container.elements().add(value);
        } else {
            members.put(names.remove(names.size() - 1), value);
        }
    }
}
