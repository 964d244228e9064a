package io.github.schemapoet.runtime.support.format;

/** What a U-label is made of: RFC 5891 §4.2.3 and the rules for context of RFC 5892, appendix A. */
final class UnicodeLabels {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private UnicodeLabels() {}

    /** Whether these code points are a U-label but for its normal form, its length and the Bidi rule. */
    static boolean isLabel(int[] label) {
        if (label.length == 0
                || label[0] == '-'
                || label[label.length - 1] == '-'
                || DomainLabel.hasReservedHyphens(label)
                || IdnaTable.isMark(label[0])) {
            return false;
        }
        boolean international = false;
        for (int i = 0; i < label.length; i++) {
            international |= label[i] >= 0x80;
            boolean allowed =
                    switch (IdnaTable.category(label[i])) {
                        case IdnaTable.PVALID -> true;
                        case IdnaTable.CONTEXTJ -> mayJoin(label, i);
                        case IdnaTable.CONTEXTO -> isInContext(label, i);
                        default -> false;
                    };
            if (!allowed) {
                return false;
            }
        }
        return international;
    }

    /** Appendices A.1 and A.2. */
    private static boolean mayJoin(int[] label, int at) {
        if (at > 0 && IdnaTable.combining(label[at - 1]) == IdnaTable.VIRAMA) {
            return true;
        }
        if (label[at] != ZERO_WIDTH_NON_JOINER) {
            return false;
        }
        IdnaTable.Joining before = joiningBeside(label, at, -1);
        IdnaTable.Joining after = joiningBeside(label, at, 1);
        return (before == IdnaTable.Joining.LEFT || before == IdnaTable.Joining.DUAL)
                && (after == IdnaTable.Joining.RIGHT || after == IdnaTable.Joining.DUAL);
    }

    /** The type of the nearest neighbour in a direction that is not transparent. */
    private static IdnaTable.Joining joiningBeside(int[] label, int at, int step) {
        for (int i = at + step; i >= 0 && i < label.length; i += step) {
            IdnaTable.Joining joining = IdnaTable.joining(label[i]);
            if (joining != IdnaTable.Joining.TRANSPARENT) {
                return joining;
            }
        }
        return IdnaTable.Joining.NONE;
    }

    /** Appendices A.3 to A.9. */
    private static boolean isInContext(int[] label, int at) {
        int before = at > 0 ? label[at - 1] : -1;
        int after = at + 1 < label.length ? label[at + 1] : -1;
        return switch (label[at]) {
            case 0x00B7 -> before == 'l' && after == 'l';
            case 0x0375 -> after >= 0 && IdnaTable.writing(after) == IdnaTable.Writing.GREEK;
            case 0x05F3, 0x05F4 -> before >= 0 && IdnaTable.writing(before) == IdnaTable.Writing.HEBREW;
            case 0x30FB -> isJapanese(label);
            default -> label[at] <= 0x0669 ? !holds(label, 0x06F0, 0x06F9) : !holds(label, 0x0660, 0x0669);
        };
    }

    private static boolean isJapanese(int[] label) {
        for (int codePoint : label) {
            if (IdnaTable.writing(codePoint) == IdnaTable.Writing.JAPANESE) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(int[] label, int first, int last) {
        for (int codePoint : label) {
            if (codePoint >= first && codePoint <= last) {
                return true;
            }
        }
        return false;
    }
}
