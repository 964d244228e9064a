package io.github.schemapoet.runtime.support.pattern;

/** A deterministic automaton. A state that leads nowhere else decides at once, so a search often ends early. */
final class TablePattern extends TextPattern {
    private final CodePointClasses classes;
    private final int start;
    private final char[] next;
    private final boolean[] accepting;
    private final boolean[] decided;

    private TablePattern(CodePointClasses classes, int start, char[] next, boolean[] accepting) {
        this.classes = classes;
        this.start = start;
        this.next = next;
        this.accepting = accepting;
        this.decided = new boolean[accepting.length];
        for (int state = 0; state < decided.length; state++) {
            decided[state] = leadsToItself(state);
        }
    }

    static TablePattern decode(IntegerText in) {
        CodePointClasses classes = new CodePointClasses(in);
        int start = in.next();
        boolean[] accepting = new boolean[in.next()];
        for (int state = 0; state < accepting.length; state++) {
            accepting[state] = in.next() == 1;
        }
        char[] next = new char[accepting.length * classes.count()];
        for (int i = 0; i < next.length; i++) {
            next[i] = (char) in.next();
        }
        return new TablePattern(classes, start, next, accepting);
    }

    private boolean leadsToItself(int state) {
        for (int c = 0; c < classes.count(); c++) {
            if (next[state * classes.count() + c] != state) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean test(String text) {
        int columns = classes.count();
        int state = start;
        for (int i = 0; i < text.length() && !decided[state]; i++) {
            int c = text.charAt(i);
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            state = next[state * columns + classes.of(c)];
        }
        return accepting[state];
    }

    @Override
    public boolean testAscii(byte[] text, int from, int to) {
        int columns = classes.count();
        int state = start;
        for (int i = from; i < to && !decided[state]; i++) {
            state = next[state * columns + classes.of(text[i])];
        }
        return accepting[state];
    }
}
