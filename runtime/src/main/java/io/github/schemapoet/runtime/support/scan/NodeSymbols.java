package io.github.schemapoet.runtime.support.scan;

import java.util.Arrays;

/**
 * The numbers that names in a document have among {@link Symbols}, by their nodes. They are looked for when types look at the
 * document for the second time, and again when more names have got numbers: who looks once does not pay for it.
 *
 * @param symbols {@link #BY_TEXT} of what has no number to be looked for by; empty where no name has been looked for
 * @param highest the highest number that there was
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these.
public record NodeSymbols(int[] symbols, int highest) {
    /** Of a document of which no name has been looked for. That {@link Symbols} is initialised here is before any stack is deep. */
    public static final NodeSymbols NONE =
            new NodeSymbols(new int[0], Symbols.current().count());

    /** A name with escapes is looked for as text. */
    public static final int BY_TEXT = -1;

    /** As far as numbers are known now. */
    static NodeSymbols of(ScannedNodes nodes, Symbols known) {
        long[] words = nodes.words();
        int[] symbols = new int[words.length];
        Arrays.fill(symbols, BY_TEXT);
        for (int node = 0; node < words.length; node++) {
            if (ScannedNodes.type(words[node]) == ScannedNodes.OBJECT) {
                int end = ScannedNodes.extent(words[node]);
                for (int name = node + 1; name < end; name = ScannedNodes.after(words, name + 1)) {
                    symbols[name] = symbol(nodes.json(), words[name], known);
                }
            }
        }
        return new NodeSymbols(symbols, known.count());
    }

    private static int symbol(byte[] json, long name, Symbols known) {
        int from = ScannedNodes.start(name) + 1;
        return (name & ScannedNodes.ESCAPED) != 0
                ? BY_TEXT
                : known.find(json, from, from + ScannedNodes.extent(name) - 2);
    }

    /** Whether these are all that there are now. */
    boolean isUpToDate() {
        return highest == Symbols.current().count();
    }
}
