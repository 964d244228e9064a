package io.github.schemapoet.runtime.support.format;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Derives from Unicode, as ICU knows it, what the runtime keeps as tables: RFC 5892 §2 and §3. */
final class IdnaDerivation {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private static final Set<Integer> EXCEPTIONALLY_VALID = Set.of(0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007);
    private static final Set<Integer> EXCEPTIONALLY_DISALLOWED =
            Set.of(0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B);
    private static final Set<Integer> IN_CONTEXT = Set.of(0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB);

    private static final Set<Byte> LETTERS_AND_DIGITS = Set.of(
            ECharacterCategory.LOWERCASE_LETTER,
            ECharacterCategory.UPPERCASE_LETTER,
            ECharacterCategory.OTHER_LETTER,
            ECharacterCategory.MODIFIER_LETTER,
            ECharacterCategory.DECIMAL_DIGIT_NUMBER,
            ECharacterCategory.NON_SPACING_MARK,
            ECharacterCategory.COMBINING_SPACING_MARK);

    private IdnaDerivation() {}

    /** The order is that of §3; what is unassigned or disallowed is one category here. */
    static int category(int c) {
        boolean isExtendedDigit = c >= 0x6F0 && c <= 0x6F9;
        if (EXCEPTIONALLY_VALID.contains(c)) {
            return IdnaTable.PVALID;
        } else if (IN_CONTEXT.contains(c) || c >= 0x660 && c <= 0x669 || isExtendedDigit) {
            return IdnaTable.CONTEXTO;
        } else if (EXCEPTIONALLY_DISALLOWED.contains(c) || UCharacter.getType(c) == ECharacterCategory.UNASSIGNED) {
            return IdnaTable.NEVER;
        } else if (c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
            return IdnaTable.PVALID;
        } else if (UCharacter.hasBinaryProperty(c, UProperty.JOIN_CONTROL)) {
            return IdnaTable.CONTEXTJ;
        } else if (isUnstable(c) || isIgnorable(c) || isOldHangulJamo(c)) {
            return IdnaTable.NEVER;
        }
        return LETTERS_AND_DIGITS.contains((byte) UCharacter.getType(c)) ? IdnaTable.PVALID : IdnaTable.NEVER;
    }

    private static boolean isUnstable(int c) {
        String text = Character.toString(c);
        return !NFKC.normalize(UCharacter.foldCase(NFKC.normalize(text), true)).equals(text);
    }

    private static boolean isIgnorable(int c) {
        int block = UCharacter.UnicodeBlock.of(c).getID();
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE)
                || UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT)
                || block == UCharacter.UnicodeBlock.COMBINING_MARKS_FOR_SYMBOLS_ID
                || block == UCharacter.UnicodeBlock.MUSICAL_SYMBOLS_ID
                || block == UCharacter.UnicodeBlock.ANCIENT_GREEK_MUSICAL_NOTATION_ID;
    }

    private static boolean isOldHangulJamo(int c) {
        int type = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
        return type == UCharacter.HangulSyllableType.LEADING_JAMO
                || type == UCharacter.HangulSyllableType.VOWEL_JAMO
                || type == UCharacter.HangulSyllableType.TRAILING_JAMO;
    }

    static IdnaTable.Joining joining(int c) {
        return switch (UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE)) {
            case UCharacter.JoiningType.LEFT_JOINING -> IdnaTable.Joining.LEFT;
            case UCharacter.JoiningType.RIGHT_JOINING -> IdnaTable.Joining.RIGHT;
            case UCharacter.JoiningType.DUAL_JOINING -> IdnaTable.Joining.DUAL;
            case UCharacter.JoiningType.TRANSPARENT -> IdnaTable.Joining.TRANSPARENT;
            default -> IdnaTable.Joining.NONE;
        };
    }

    static IdnaTable.Writing writing(int c) {
        return switch (UScript.getScript(c)) {
            case UScript.GREEK -> IdnaTable.Writing.GREEK;
            case UScript.HEBREW -> IdnaTable.Writing.HEBREW;
            case UScript.HIRAGANA, UScript.KATAKANA, UScript.HAN -> IdnaTable.Writing.JAPANESE;
            default -> IdnaTable.Writing.OTHER;
        };
    }

    static IdnaTable.Direction direction(int c) {
        return switch (UCharacter.getIntPropertyValue(c, UProperty.BIDI_CLASS)) {
            case ECharacterDirection.LEFT_TO_RIGHT -> IdnaTable.Direction.L;
            case ECharacterDirection.RIGHT_TO_LEFT -> IdnaTable.Direction.R;
            case ECharacterDirection.RIGHT_TO_LEFT_ARABIC -> IdnaTable.Direction.AL;
            case ECharacterDirection.ARABIC_NUMBER -> IdnaTable.Direction.AN;
            case ECharacterDirection.EUROPEAN_NUMBER -> IdnaTable.Direction.EN;
            case ECharacterDirection.DIR_NON_SPACING_MARK -> IdnaTable.Direction.NSM;
            case ECharacterDirection.EUROPEAN_NUMBER_SEPARATOR,
                    ECharacterDirection.COMMON_NUMBER_SEPARATOR,
                    ECharacterDirection.EUROPEAN_NUMBER_TERMINATOR,
                    ECharacterDirection.OTHER_NEUTRAL,
                    ECharacterDirection.BOUNDARY_NEUTRAL -> IdnaTable.Direction.NEUTRAL;
            default -> IdnaTable.Direction.OTHER;
        };
    }

    static int combining(int c) {
        return UCharacter.getCombiningClass(c);
    }

    static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == ECharacterCategory.NON_SPACING_MARK
                || type == ECharacterCategory.COMBINING_SPACING_MARK
                || type == ECharacterCategory.ENCLOSING_MARK;
    }

    /** The number that {@link IdnaTable} takes apart; of what no label holds, nothing. */
    static int attributes(int c) {
        int category = category(c);
        if (category == IdnaTable.NEVER) {
            return 0;
        }
        return category
                | (isMark(c) ? 1 : 0) << 2
                | joining(c).ordinal() << 3
                | writing(c).ordinal() << 6
                | direction(c).ordinal() << 9
                | combining(c) << 13;
    }

    /** A code point and the two that it is composed of, for all that can come up in a label. */
    static List<int[]> compositions() {
        BitSet parts = new BitSet();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (category(c) != IdnaTable.NEVER) {
                NFD.normalize(Character.toString(c)).codePoints().forEach(parts::set);
            }
        }
        List<int[]> found = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String raw = NFC.getRawDecomposition(c);
            boolean isSyllable = c >= 0xAC00 && c <= 0xD7A3;
            if (raw == null || isSyllable || raw.codePointCount(0, raw.length()) != 2) {
                continue;
            }
            int[] pair = raw.codePoints().toArray();
            if (NFC.composePair(pair[0], pair[1]) == c
                    && NFD.normalize(raw).codePoints().allMatch(parts::get)) {
                found.add(new int[] {c, pair[0], pair[1]});
            }
        }
        return found;
    }
}
