package io.github.schemapoet.runtime.support.adapt;

import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.util.Arrays;
import java.util.Optional;

/**
 * The JSON text of one value that another library reads, token by token: one source of bytes for generated readers, whatever
 * the value was written in. It remembers where the tokens stood in that library's source, as far as it is told.
 */
public final class TokenText {
    private static final int INTS = 3;

    private final ByteWriter out = new ByteWriter();
    private final int maxBytes;
    private boolean separate;
    /** For each token that has a place: where it is in the text, its line, its column. */
    private int[] places = new int[32 * INTS];
    /** For each of them: where it was in the source. */
    private long[] sources = new long[32];

    private int count;

    /** A text of nothing yet, which is going to be read with these options. */
    public TokenText(ReadOptions options) {
        this.maxBytes = options.maxBytes();
    }

    /**
     * Where the next value or name stood in the source.
     *
     * @param line from 1
     * @param column from 1
     * @param offset from 0
     */
    public void at(int line, int column, long offset) {
        if (count == sources.length) {
            sources = Arrays.copyOf(sources, count * 2);
            places = Arrays.copyOf(places, count * 2 * INTS);
        }
        places[count * INTS] = out.size() + (separate ? 1 : 0);
        places[count * INTS + 1] = line;
        places[count * INTS + 2] = column;
        sources[count++] = offset;
    }

    /** Opens an object or an array. */
    public void begin(char bracket) {
        separate();
        out.raw(bracket);
        separate = false;
    }

    /** Closes an object or an array. */
    public void end(char bracket) {
        out.raw(bracket);
        separate = true;
    }

    /** The name of a member. */
    public void name(String name) {
        separate();
        out.string(name);
        out.raw(':');
        separate = false;
    }

    /** A string. */
    public void string(String text) {
        separate();
        out.string(text);
    }

    /** A number, {@code true}, {@code false} or {@code null}, as JSON writes it. */
    public void literal(String text) {
        separate();
        out.ascii(text);
    }

    private void separate() {
        if (separate) {
            out.raw(',');
        }
        separate = true;
        if (out.size() > maxBytes) {
            throw new JsonLimitException("the document has more than " + maxBytes + " bytes");
        }
    }

    /** The text so far. */
    public byte[] toBytes() {
        return out.toBytes();
    }

    /** Where that which begins at an offset of the text stood in the source: itself, or the last before it that is known. */
    public Optional<TextPosition> positionOf(int offset) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (places[middle * INTS] <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        if (high < 0) {
            return Optional.empty();
        }
        int source = (int) Math.min(Integer.MAX_VALUE, sources[high]);
        return Optional.of(new TextPosition(places[high * INTS + 1], places[high * INTS + 2], source));
    }
}
