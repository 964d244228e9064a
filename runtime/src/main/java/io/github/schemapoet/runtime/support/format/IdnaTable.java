package io.github.schemapoet.runtime.support.format;

/**
 * What IDNA2008 asks of a code point, derived from Unicode by RFC 5892 §3.
 *
 * <p>Of code points that are DISALLOWED or UNASSIGNED, which no label holds, nothing is known but that.
 */
final class IdnaTable {
    /** The categories of RFC 5892 §1; those that are never part of a label are one. */
    static final int NEVER = 0;

    static final int PVALID = 1;
    static final int CONTEXTJ = 2;
    static final int CONTEXTO = 3;

    static final int VIRAMA = 9;

    private static final Ranges ATTRIBUTES = Ranges.decode(IdnaData.ATTRIBUTES);

    private IdnaTable() {}

    static int category(int codePoint) {
        return ATTRIBUTES.of(codePoint) & 3;
    }

    /** Whether the General_Category is one of the marks. */
    static boolean isMark(int codePoint) {
        return (ATTRIBUTES.of(codePoint) >> 2 & 1) != 0;
    }

    static Joining joining(int codePoint) {
        return Joining.of(ATTRIBUTES.of(codePoint) >> 3 & 7);
    }

    static Writing writing(int codePoint) {
        return Writing.of(ATTRIBUTES.of(codePoint) >> 6 & 7);
    }

    static Direction direction(int codePoint) {
        return Direction.of(ATTRIBUTES.of(codePoint) >> 9 & 15);
    }

    /** Canonical_Combining_Class. */
    static int combining(int codePoint) {
        return ATTRIBUTES.of(codePoint) >> 13;
    }

    /** Joining_Type. */
    enum Joining {
        NONE,
        LEFT,
        RIGHT,
        DUAL,
        TRANSPARENT;

        private static final Joining[] ALL = values();

        private static Joining of(int number) {
            return ALL[number];
        }
    }

    /** Script, as far as the rules for context ask for it. */
    enum Writing {
        OTHER,
        GREEK,
        HEBREW,
        /** Hiragana, Katakana or Han. */
        JAPANESE;

        private static final Writing[] ALL = values();

        private static Writing of(int number) {
            return ALL[number];
        }
    }

    /** Bidi_Class, as far as the Bidi rule allows it in labels. */
    enum Direction {
        OTHER,
        L,
        R,
        AL,
        AN,
        EN,
        NSM,
        /** ES, CS, ET, ON or BN, which the rule treats alike. */
        NEUTRAL;

        private static final Direction[] ALL = values();

        private static Direction of(int number) {
            return ALL[number];
        }
    }
}
