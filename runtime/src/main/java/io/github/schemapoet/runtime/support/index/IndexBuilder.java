package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.ValueScanner;
import java.util.Arrays;

/** Makes indexes: the whole grammar is checked on the way, and names that occur twice are found. */
public final class IndexBuilder extends ValueScanner {
    private final ReadOptions options;
    private final int[] proved;
    private int provedCount;
    private long[] nodes;
    private int count;
    private int[] open = new int[16];
    private int opened;
    private int height;

    private IndexBuilder(byte[] json, int from, int openContainers, ReadOptions options, int[] proved) {
        super(json, options.maxDepth() - openContainers, options.maxNumberLength());
        this.at = from;
        this.options = options;
        this.proved = proved;
        this.nodes = new long[Math.min(64, options.maxNodes())];
    }

    /**
     * The index of a document.
     *
     * @throws MalformedJsonException where it is not JSON
     * @throws JsonLimitException where it passes a limit
     */
    public static Index of(byte[] json, ReadOptions options) {
        return of(json, options, new int[0]);
    }

    /** As above, where the values that start at the given offsets, in ascending order, stand for proved models. */
    public static Index of(byte[] json, ReadOptions options, int[] proved) {
        if (json.length > options.maxBytes()) {
            throw new JsonLimitException("the document has more than " + options.maxBytes() + " bytes");
        }
        IndexBuilder builder = new IndexBuilder(json, 0, 0, options, proved);
        Index index = builder.build();
        builder.end();
        return index;
    }

    /** The index of the value that starts at a byte of a document, inside so many open containers. */
    public static Index ofValue(byte[] json, int from, int openContainers, ReadOptions options) {
        return new IndexBuilder(json, from, openContainers, options, new int[0]).build();
    }

    private Index build() {
        try {
            skipValue();
        } catch (IndexOutOfBoundsException e) {
            at = json.length;
            throw fail(Fault.END);
        }
        long[] all = Arrays.copyOf(nodes, count + 1);
        all[count] = Index.node(Index.NULL, at, 0);
        return new Index(json, all, height, DynamicScope.empty());
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        String sentence = fault == Fault.NODES ? limit(fault, options.maxNodes()) : sentence(fault);
        return Failures.of(json, at, fault, sentence);
    }

    @Override
    protected void token(int kind, int from, int to) {
        switch (kind) {
            case '}', ']' -> {
                int container = open[--opened];
                nodes[container] |= count;
            }
            case '{', '[' -> {
                if (opened == open.length) {
                    open = Arrays.copyOf(open, opened * 2);
                }
                open[opened++] = count;
                height = Math.max(height, opened);
                add(containerType(kind, from), from, 0);
            }
            default -> add(scalarType(kind), from, to - from);
        }
    }

    private int containerType(int kind, int from) {
        if (provedCount < proved.length && proved[provedCount] == from) {
            provedCount++;
            return Index.PROVED;
        }
        return kind == '{' ? Index.OBJECT : Index.ARRAY;
    }

    private int scalarType(int kind) {
        return switch (kind) {
            case 't' -> Index.TRUE;
            case 'f' -> Index.FALSE;
            case 'n' -> Index.NULL;
            case NUMBER -> Index.NUMBER;
            default -> escaped ? Index.STRING_ESCAPED : wide ? Index.STRING_WIDE : Index.STRING;
        };
    }

    private void add(int type, int from, int extent) {
        if (count == nodes.length) {
            if (count >= options.maxNodes()) {
                at = from;
                throw fail(Fault.NODES);
            }
            nodes = Arrays.copyOf(nodes, Math.min(count * 2, options.maxNodes()));
        }
        nodes[count++] = Index.node(type, from, extent);
    }
}
