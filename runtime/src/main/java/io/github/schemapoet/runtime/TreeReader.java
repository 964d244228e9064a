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
    /** As lenient as can be, for what has been checked already. */
    private static final ReadOptions CHECKED = ReadOptions.defaults()
            .withMaxDepth(ReadOptions.GREATEST_DEPTH)
            .withMaxBytes(ReadOptions.GREATEST_SIZE)
            .withMaxNodes(ReadOptions.GREATEST_SIZE)
            .withMaxNumberLength(ReadOptions.GREATEST_SIZE);

    /** An open container; objects have members, arrays elements. */
    private static final class Open {
        private final @Nullable Map<String, JsonValue> members;
        private final List<JsonValue> elements;
        /** That of the highest child. */
        private int height;

        Open(@Nullable Map<String, JsonValue> members, List<JsonValue> elements) {
            this.members = members;
            this.elements = elements;
        }
    }

    private final ReadOptions options;
    private final List<Open> open = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int nodes;
    private @Nullable JsonValue root;

    private TreeReader(byte[] json, ReadOptions options) {
        super(json, options.maxDepth(), options.maxNumberLength());
        this.options = options;
    }

    static JsonValue read(byte[] json, ReadOptions options) {
        if (json.length > options.maxBytes()) {
            throw new JsonLimitException("the document has more than " + options.maxBytes() + " bytes");
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

    /** As {@link #read}, of a text that has been checked already, within whatever limits. */
    static JsonValue readChecked(byte[] json) {
        return read(json, CHECKED);
    }

    private JsonValue result() {
        JsonValue value = root;
        if (value == null) {
            throw new IllegalStateException("no value was read");
        }
        return value;
    }

    @Override
    protected boolean allowsDuplicates() {
        return options.duplicateNames() == ReadOptions.DuplicateNames.LAST;
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        String sentence = fault == Fault.NODES ? limit(fault, options.maxNodes()) : sentence(fault);
        return Failures.of(json, at, fault, sentence);
    }

    @Override
    protected void token(int kind, int from, int to) {
        if (kind != '}' && kind != ']' && ++nodes > options.maxNodes()) {
            at = from;
            throw fail(Fault.NODES);
        }
        switch (kind) {
            case NAME -> names.add(text(from, to));
            case '{' -> open.add(new Open(new LinkedHashMap<>(), List.of()));
            case '[' -> open.add(new Open(null, new ArrayList<>()));
            case '}', ']' -> closed(open.remove(open.size() - 1));
            case '"' -> value(JsonString.of(text(from, to)), 0);
            case 't' -> value(JsonBoolean.TRUE, 0);
            case 'f' -> value(JsonBoolean.FALSE, 0);
            case 'n' -> value(JsonNull.INSTANCE, 0);
            default -> value(JsonNumber.ofChecked(Escapes.ascii(json, from, to)), 0);
        }
    }

    private String text(int from, int to) {
        return Escapes.text(json, from + 1, to - 1, escaped, wide);
    }

    private void closed(Open container) {
        int height = container.height + 1;
        Map<String, JsonValue> members = container.members;
        if (members == null) {
            List<JsonValue> elements = container.elements;
            value(
                    elements.isEmpty()
                            ? JsonArray.EMPTY
                            : JsonArray.ofTree(Collections.unmodifiableList(elements), height),
                    height);
        } else {
            value(members.isEmpty() ? JsonObject.EMPTY : JsonObject.ofTree(members, height), height);
        }
    }

    private void value(JsonValue value, int height) {
        if (open.isEmpty()) {
            root = value;
            return;
        }
        Open container = open.get(open.size() - 1);
        container.height = Math.max(container.height, height);
        Map<String, JsonValue> members = container.members;
        if (members == null) {
            container.elements.add(value);
            return;
        }
        String name = names.remove(names.size() - 1);
        if (allowsDuplicates()) {
            members.remove(name); // The last one counts, at its own place.
        }
        members.put(name, value);
    }
}
