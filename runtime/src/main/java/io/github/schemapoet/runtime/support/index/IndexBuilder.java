package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonDocument;
import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.collect.CheckedValues;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.NodeScanner;
import io.github.schemapoet.runtime.support.scan.NodeSymbols;
import io.github.schemapoet.runtime.support.scan.ScannedNodes;

/** Makes indexes: the whole grammar is checked on the way, and names that occur twice are found. */
public final class IndexBuilder extends NodeScanner {
    private static final int[] NONE = {};

    private IndexBuilder(byte[] json, int from, int openContainers, ReadOptions options, int[] proved) {
        super(json, from, options.maxDepth() - openContainers, options.maxNumberLength(), options.maxNodes(), proved);
    }

    /**
     * The index of a document.
     *
     * @throws MalformedJsonException where it is not JSON
     * @throws JsonLimitException where it passes a limit
     */
    public static Index of(byte[] json, ReadOptions options) {
        return of(json, options, NONE);
    }

    /** As above, where the values that start at the given offsets, in ascending order, stand for proved models. */
    public static Index of(byte[] json, ReadOptions options, int[] proved) {
        if (json.length > options.maxBytes()) {
            throw new JsonLimitException("the document has more than " + options.maxBytes() + " bytes");
        }
        IndexBuilder builder = new IndexBuilder(json, 0, 0, options, proved);
        ScannedNodes nodes = builder.scan();
        builder.end();
        return new Index(nodes, NodeSymbols.NONE);
    }

    /** The index of the value that starts at a byte of a document, inside so many open containers. */
    public static Index ofValue(byte[] json, int from, int openContainers, ReadOptions options) {
        return new Index(new IndexBuilder(json, from, openContainers, options, NONE).scan(), NodeSymbols.NONE);
    }

    /** The index of a document that has been read. */
    public static Index of(JsonDocument document) {
        return new Index(CheckedValues.nodes(document), CheckedValues.symbols(document));
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        return Failures.of(json, at, fault, told(fault));
    }
}
