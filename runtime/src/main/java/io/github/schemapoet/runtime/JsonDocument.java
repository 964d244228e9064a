package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.scan.DocumentNames;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.LastDuplicates;
import io.github.schemapoet.runtime.support.scan.NodeScanner;
import io.github.schemapoet.runtime.support.scan.NodeSymbols;
import io.github.schemapoet.runtime.support.scan.ScannedNodes;
import io.github.schemapoet.runtime.support.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A JSON text that has been read once, so that generated types can say whether it is valid without reading it again: by
 * several schemas, or to see which type it is before an instance is made. Immutable, and safe for use by several threads.
 *
 * <p>Where a document is only looked at by one type, that type's {@code parse} does both at once and is faster.
 */
public final class JsonDocument {
    private final ScannedNodes nodes;
    private final DocumentNames names;
    private final ReadOptions options;

    private JsonDocument(ScannedNodes nodes, ReadOptions options) {
        this.nodes = nodes;
        this.names = new DocumentNames(nodes);
        this.options = options;
    }

    /**
     * Reads a JSON text, of which it keeps a copy.
     *
     * @throws MalformedJsonException where it is none, or an object has two members of one name
     * @throws JsonLimitException where it passes a limit of {@link ReadOptions#defaults()}
     */
    public static JsonDocument parse(byte[] json) {
        return parse(json, ReadOptions.defaults());
    }

    /** As {@link #parse(byte[])}, with options of one's own. */
    public static JsonDocument parse(byte[] json, ReadOptions options) {
        checkSize(json, options);
        return ofOwn(json.clone(), options);
    }

    /** As {@link #parse(byte[])}; a lone surrogate inside a string is kept. */
    public static JsonDocument parse(String json) {
        return ofOwn(Utf8Text.of(json), ReadOptions.defaults());
    }

    /** As {@link #parse(byte[])}, of all that a stream has; the stream stays open. */
    public static JsonDocument parse(InputStream json) throws IOException {
        ReadOptions options = ReadOptions.defaults();
        return ofOwn(json.readNBytes(options.maxBytes() + 1), options);
    }

    private static JsonDocument ofOwn(byte[] json, ReadOptions options) {
        checkSize(json, options);
        byte[] text = options.duplicateNames() == ReadOptions.DuplicateNames.LAST
                ? LastDuplicates.only(json, options.maxDepth(), options.maxNumberLength())
                : json;
        return new JsonDocument(new Scanner(text, options).document(), options);
    }

    private static void checkSize(byte[] json, ReadOptions options) {
        if (json.length > options.maxBytes()) {
            throw new JsonLimitException("the document has more than " + options.maxBytes() + " bytes");
        }
    }

    ScannedNodes nodes() {
        return nodes;
    }

    NodeSymbols symbols() {
        return names.next();
    }

    /** How it was read. */
    public ReadOptions options() {
        return options;
    }

    /** The value, as a tree or what becomes one when someone looks inside. */
    public JsonValue toJsonValue() {
        return TreeReader.read(nodes.json(), options);
    }

    /** The text, as it was read; of members of one name, of which the last one counts, only that. */
    public String toJson() {
        return new String(nodes.json(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return toJson();
    }

    private static final class Scanner extends NodeScanner {
        private static final int[] NONE = {};

        Scanner(byte[] json, ReadOptions options) {
            super(json, 0, options.maxDepth(), options.maxNumberLength(), options.maxNodes(), NONE);
        }

        ScannedNodes document() {
            ScannedNodes nodes = scan();
            end();
            return nodes;
        }

        @Override
        protected RuntimeException fail(Fault fault) {
            return Failures.of(json, at, fault, told(fault));
        }
    }
}
