package io.github.schemapoet.generator.pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.Set;

/**
 * The sets behind <code>\p{…}</code>, with the names that ECMA-262 §22.2.2.9 allows, spelled exactly.
 *
 * <p>The data are those of the ICU version that the build pins, so they are the same on every JDK.
 */
final class UnicodeProperties {
    private static final Set<String> BINARY = Set.of(
            ("ASCII_Hex_Digit AHex Alphabetic Alpha Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased "
                            + "Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL "
                            + "Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased "
                            + "CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji "
                            + "Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base EBase Emoji_Presentation "
                            + "EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base Gr_Base Grapheme_Extend "
                            + "Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC "
                            + "ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase "
                            + "Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space "
                            + "Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm "
                            + "Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper "
                            + "Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS")
                    .split(" "));

    private UnicodeProperties() {}

    /**
     * The set of {@code name=value}, or of {@code name} alone where {@code value} is empty.
     *
     * @throws IllegalArgumentException where ECMA-262 knows no such property or value
     */
    static CodePointSet of(String name, String value) {
        return switch (name) {
            case "General_Category", "gc" -> general(value);
            case "Script", "sc" -> script(UProperty.SCRIPT, value);
            case "Script_Extensions", "scx" -> script(UProperty.SCRIPT_EXTENSIONS, value);
            default -> lone(name, value);
        };
    }

    private static CodePointSet lone(String name, String value) {
        if (!value.isEmpty()) {
            throw unknown(name);
        }
        return switch (name) {
            case "Any" -> CodePointSet.ALL;
            case "ASCII" -> CodePointSet.of(0, 0x7F);
            case "Assigned" -> general("Unassigned").complement();
            default -> BINARY.contains(name) ? set(new UnicodeSet().applyPropertyAlias(name, "True")) : general(name);
        };
    }

    private static CodePointSet general(String value) {
        requireExact(UProperty.GENERAL_CATEGORY_MASK, value);
        return set(new UnicodeSet().applyPropertyAlias("General_Category", value));
    }

    private static CodePointSet script(int property, String value) {
        requireExact(UProperty.SCRIPT, value);
        int script = UCharacter.getPropertyValueEnum(UProperty.SCRIPT, value);
        boolean used = !new UnicodeSet()
                .applyIntPropertyValue(UProperty.SCRIPT, script)
                .isEmpty();
        if (!used && script != UScript.KATAKANA_OR_HIRAGANA) {
            throw unknown(value); // ICU knows more scripts than Unicode has characters of, and names for.
        }
        return set(new UnicodeSet().applyIntPropertyValue(property, script));
    }

    /** ICU forgives case, spaces and hyphens in names; ECMA-262 does not. */
    private static void requireExact(int property, String value) {
        int number;
        try {
            number = UCharacter.getPropertyValueEnum(property, value);
        } catch (IllegalArgumentException e) {
            throw unknown(value);
        }
        for (int choice = 0; choice < 8; choice++) {
            if (value.equals(alias(property, number, choice))) {
                return;
            }
        }
        throw unknown(value);
    }

    private static String alias(int property, int number, int choice) {
        try {
            String alias = UCharacter.getPropertyValueName(property, number, choice);
            return alias == null ? "" : alias;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static CodePointSet set(UnicodeSet icu) {
        int[] pairs = new int[icu.getRangeCount() * 2];
        for (int i = 0; i < icu.getRangeCount(); i++) {
            pairs[2 * i] = icu.getRangeStart(i);
            pairs[2 * i + 1] = icu.getRangeEnd(i);
        }
        return CodePointSet.of(pairs);
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("unknown Unicode property \"" + name + "\"");
    }
}
