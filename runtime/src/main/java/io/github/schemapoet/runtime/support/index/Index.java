package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.collect.CheckedValues;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.scan.ScannedNodes;
import io.github.schemapoet.runtime.support.scan.TextHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a document, or of one value in it, as one {@code long} a node.
 *
 * <p>Nodes are numbered in the order of the document, the first being the value itself. An object's children are the
 * nodes of its members' names; each is followed by the value's node. To walk:
 * <pre>{@code
 * for (int item = in.first(array); item < in.end(array); item = in.after(item)) { … }
 * for (int name = in.first(object); name < in.end(object); name = in.after(in.valueOf(name))) { … }
 * }</pre>
 */
public final class Index {
    /** Types of nodes. */
    public static final int NULL = ScannedNodes.NULL;

    public static final int FALSE = ScannedNodes.FALSE;
    public static final int TRUE = ScannedNodes.TRUE;
    public static final int NUMBER = ScannedNodes.NUMBER;
    public static final int STRING = ScannedNodes.STRING;
    public static final int OBJECT = ScannedNodes.OBJECT;
    public static final int ARRAY = ScannedNodes.ARRAY;

    /** A place that stands for a model whose own check has passed. */
    public static final int PROVED = ScannedNodes.PROVED;

    private static final int STRING_ESCAPED = ScannedNodes.STRING_ESCAPED;
    private static final int STRING_WIDE = ScannedNodes.STRING_WIDE;

    private final ScannedNodes scanned;
    private final byte[] json;
    private final long[] nodes;
    private final int count;
    /** Null where nothing has been entered. */
    private @Nullable DynamicScope scope;

    private @Nullable Trials trials;
    private @Nullable NodeHashes hashes;

    Index(ScannedNodes scanned) {
        this.scanned = scanned;
        this.json = scanned.json();
        this.nodes = scanned.words();
        this.count = nodes.length - 1;
    }

    /** The same values, seen with another scope; what is remembered of them depends on it. */
    Index within(DynamicScope other) {
        Index view = new Index(scanned);
        view.scope = other;
        return view;
    }

    /** The same values, seen from inside a schema resource with dynamic anchors. */
    public Index enter(DynamicAnchors anchors) {
        DynamicScope known = scope;
        if (known == null) {
            known = DynamicScope.empty();
            scope = known;
        }
        return known.enter(this, anchors);
    }

    /** The URI of the outermost resource entered that has a dynamic anchor; empty where none has. */
    public String outermost(String anchor) {
        return scope == null ? "" : scope.outermost(anchor);
    }

    private int rawType(int node) {
        return ScannedNodes.type(nodes[node]);
    }

    private int extent(int node) {
        return ScannedNodes.extent(nodes[node]);
    }

    /** The document's bytes. */
    public byte[] json() {
        return json;
    }

    /** How many nodes there are. */
    public int size() {
        return count;
    }

    /** How many containers are open where most are. */
    public int height() {
        return scanned.height();
    }

    /** Where a value's text starts, in bytes. */
    public int start(int node) {
        return ScannedNodes.start(nodes[node]);
    }

    /** The byte behind a value's text. */
    public int stop(int node) {
        if (node == 0) {
            return start(count);
        }
        return isContainer(node) ? Brackets.end(this, node) : start(node) + extent(node);
    }

    /** Whether a node is one of a container, which may stand for a model. */
    boolean isContainer(int node) {
        int type = rawType(node);
        return type == OBJECT || type == ARRAY || type == PROVED;
    }

    /** The type of a node; names are strings. */
    public int type(int node) {
        int type = rawType(node);
        return type < STRING_ESCAPED ? type : STRING;
    }

    /** The first child of an object or array. */
    public int first(int node) {
        return node + 1;
    }

    /** The node behind the last child of an object or array. */
    public int end(int node) {
        return extent(node);
    }

    /** The node behind a value and all that is in it. */
    public int after(int node) {
        return isContainer(node) ? extent(node) : node + 1;
    }

    /** The value of the member whose name is at {@code name}. */
    public int valueOf(int name) {
        return name + 1;
    }

    /** How many elements an array has, or members an object. */
    public int count(int node) {
        boolean object = rawType(node) == OBJECT;
        int children = 0;
        for (int child = first(node); child < end(node); child = after(object ? valueOf(child) : child)) {
            children++;
        }
        return children;
    }

    /** The value of the member of this name, or -1. */
    public int member(int object, String name) {
        for (int at = first(object); at < end(object); at = after(valueOf(at))) {
            if (isText(at, name)) {
                return valueOf(at);
            }
        }
        return -1;
    }

    private boolean isText(int node, String text) {
        if (rawType(node) != STRING) {
            return text(node).equals(text);
        }
        int from = start(node) + 1;
        int length = extent(node) - 2;
        int same = length == text.length() ? 0 : length + 1;
        while (same < length && json[from + same] == text.charAt(same)) {
            same++;
        }
        return same == length;
    }

    /** The place of a name's or string's text in a table, or {@link NameTable#UNKNOWN}. */
    public int ordinal(int node, NameTable table) {
        int from = start(node) + 1;
        return rawType(node) == STRING_ESCAPED
                ? table.find(text(node))
                : table.find(json, from, start(node) + extent(node) - 1);
    }

    /** The text of a name or string. */
    public String text(int node) {
        int type = rawType(node);
        int from = start(node) + 1;
        int to = start(node) + extent(node) - 1;
        return Escapes.text(json, from, to, type == STRING_ESCAPED, type == STRING_WIDE);
    }

    /** The length of a string in code points; a lone surrogate counts one. */
    public long codePoints(int node) {
        if (rawType(node) == STRING) {
            return extent(node) - 2L;
        }
        String text = text(node);
        return text.codePointCount(0, text.length());
    }

    /** The exact value of a number. */
    public JsonNumber number(int node) {
        int from = start(node);
        return CheckedValues.number(Escapes.ascii(json, from, from + extent(node)));
    }

    /** Whether a number has no fraction, however it is written. */
    public boolean isInteger(int node) {
        return isWrittenAsInteger(node) || number(node).isInteger();
    }

    /** Whether a number is written without a fraction and an exponent. */
    public boolean isWrittenAsInteger(int node) {
        int end = start(node) + extent(node);
        for (int i = start(node); i < end; i++) {
            if (json[i] == '.' || (json[i] | 0x20) == 'e') {
                return false;
            }
        }
        return true;
    }

    /** The text of a scalar or name as it stands in the document. */
    public String source(int scalar) {
        return new String(json, start(scalar), extent(scalar), StandardCharsets.UTF_8);
    }

    /** A hash of the text of a name or string. */
    long textHash(int node) {
        if (rawType(node) == STRING_ESCAPED) {
            byte[] bytes = TextHash.bytes(text(node));
            return TextHash.of(bytes, 0, bytes.length);
        }
        return TextHash.of(json, start(node) + 1, start(node) + extent(node) - 1);
    }

    NodeHashes hashes() {
        NodeHashes known = hashes;
        if (known == null) {
            known = new NodeHashes(this);
            hashes = known;
        }
        return known;
    }

    /** As {@link #source(int)}, of which only so many bytes are looked at; the last character may be half. */
    public String source(int scalar, int most) {
        return new String(json, start(scalar), Math.min(most, extent(scalar)), StandardCharsets.UTF_8);
    }

    /** Whether two values are equal as JSON (2020-12 core §4.2.2). */
    public boolean equal(int one, int other) {
        return Equality.equal(this, one, other);
    }

    /** Whether a value is equal to another one, as JSON. */
    public boolean equal(int node, JsonValue value) {
        return Equality.equal(this, node, value);
    }

    /** Whether a value is equal to one of these, as JSON. */
    public boolean equalsAny(int node, List<JsonValue> values) {
        return Equality.equalsAny(this, node, values);
    }

    /** The first element that is equal to an earlier one, or -1; in time nearly linear in the array's text. */
    public int duplicate(int array) {
        return Equality.duplicate(this, array);
    }

    /** Whether no two elements are equal (2020-12 validation §6.4.3). */
    public boolean allDistinct(int array) {
        return duplicate(array) < 0;
    }

    /** A value by itself, with its text copied. */
    public JsonValue value(int node) {
        return Values.of(this, node);
    }

    /** The verdict of a check that has been made of a node; null where it has not. */
    public @Nullable Boolean recall(Memo memo, int node) {
        return trials == null ? null : trials.recall(memo, node);
    }

    /** Remembers a verdict, and answers it. */
    public boolean remember(Memo memo, int node, boolean valid) {
        if (trials == null) {
            trials = new Trials();
        }
        trials.remember(memo, node, valid);
        return valid;
    }

    /** The node whose text starts at a byte, or -1. */
    public int nodeAt(int offset) {
        return Nodes.at(nodes, count, offset);
    }
}
