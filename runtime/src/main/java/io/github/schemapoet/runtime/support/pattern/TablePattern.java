package io.github.schemapoet.runtime.support.pattern;

/** A deterministic automaton. A state that leads nowhere else decides at once, so a search often ends early. */
final class TablePattern extends TextPattern {
    private final CodePointClasses classes;
    private final int start;
    /** A row has a power of two of places, so that its state is quickly told. */
    private final int shift;
    /** By row and class: the row of the state that follows, or its complement where that one decides. */
    private final int[] next;
    /** By state. */
    private final boolean[] accepting;

    private TablePattern(CodePointClasses classes, int start, int[] states, boolean[] accepting) {
        this.classes = classes;
        this.accepting = accepting;
        this.shift = Integer.SIZE - Integer.numberOfLeadingZeros(classes.count() - 1);
        int[] rows = new int[accepting.length];
        for (int state = 0; state < rows.length; state++) {
            int row = state << shift;
            rows[state] = leadsToItself(states, state) ? ~row : row;
        }
        this.start = rows[start];
        this.next = new int[rows.length << shift];
        for (int i = 0; i < states.length; i++) {
            next[(i / classes.count() << shift) + i % classes.count()] = rows[states[i]];
        }
    }

    static TablePattern decode(IntegerText in) {
        CodePointClasses classes = new CodePointClasses(in);
        int start = in.next();
        boolean[] accepting = new boolean[in.next()];
        for (int state = 0; state < accepting.length; state++) {
            accepting[state] = in.next() == 1;
        }
        int[] states = new int[accepting.length * classes.count()];
        for (int i = 0; i < states.length; i++) {
            states[i] = in.next();
        }
        return new TablePattern(classes, start, states, accepting);
    }

    private boolean leadsToItself(int[] states, int state) {
        for (int c = 0; c < classes.count(); c++) {
            if (states[state * classes.count() + c] != state) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean test(String text) {
        int row = start;
        for (int i = 0; i < text.length() && row >= 0; i++) {
            int c = text.charAt(i);
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            row = next[row + classes.of(c)];
        }
        return accepts(row);
    }

    @Override
    public boolean testAscii(byte[] text, int from, int to) {
        int row = start;
        for (int i = from; i < to && row >= 0; i++) {
            row = next[row + classes.ofAscii(text[i])];
        }
        return accepts(row);
    }

    private boolean accepts(int row) {
        return accepting[(row < 0 ? ~row : row) >> shift];
    }
}
