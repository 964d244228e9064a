package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.scan.NodeSymbols;
import io.github.schemapoet.runtime.support.scan.ScannedNodes;
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
public final class Index extends IndexScalars {
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

    /** Null where nothing has been entered. */
    private @Nullable DynamicScope scope;

    private @Nullable Trials trials;
    private @Nullable NodeHashes hashes;

    Index(ScannedNodes scanned, NodeSymbols symbols) {
        super(scanned, symbols);
    }

    /** The same values, seen with another scope; what is remembered of them depends on it. */
    Index within(DynamicScope other) {
        Index view = new Index(scanned(), symbols());
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

    NodeHashes hashes() {
        NodeHashes known = hashes;
        if (known == null) {
            known = new NodeHashes(this);
            hashes = known;
        }
        return known;
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
        return Duplicates.first(this, array);
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
}
