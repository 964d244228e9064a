package io.github.schemapoet.runtime.support.format;

import java.util.Set;

/** The properties that <code>\p{…}</code> may name, spelled exactly (ECMA-262 §22.2.2.9), and the letters of names. */
final class RegexProperties {
    private static final Set<String> GENERAL_CATEGORIES = words("C Other Cc Control cntrl Cf Format Cn Unassigned Co "
            + "Private_Use Cs Surrogate L Letter LC Cased_Letter Ll Lowercase_Letter Lm Modifier_Letter Lo Other_Letter "
            + "Lt Titlecase_Letter Lu Uppercase_Letter M Mark Combining_Mark Mc Spacing_Mark Me Enclosing_Mark Mn "
            + "Nonspacing_Mark N Number Nd Decimal_Number digit Nl Letter_Number No Other_Number P Punctuation punct Pc "
            + "Connector_Punctuation Pd Dash_Punctuation Pe Close_Punctuation Pf Final_Punctuation Pi "
            + "Initial_Punctuation Po Other_Punctuation Ps Open_Punctuation S Symbol Sc Currency_Symbol Sk "
            + "Modifier_Symbol Sm Math_Symbol So Other_Symbol Z Separator Zl Line_Separator Zp Paragraph_Separator Zs "
            + "Space_Separator");
    private static final Set<String> BINARY = words("ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned "
            + "Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF "
            + "Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF "
            + "Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated "
            + "Dep Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base EBase "
            + "Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base Gr_Base "
            + "Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC "
            + "ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math "
            + "Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark "
            + "Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term "
            + "Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC "
            + "XID_Start XIDS");
    private static final Set<String> SCRIPTS = words(RegexData.SCRIPTS);
    private static final Ranges IDENTIFIERS = Ranges.decode(RegexData.IDENTIFIERS);

    private RegexProperties() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    /** Whether a text is the name of a property, or {@code name=value}. */
    static boolean isKnown(String property) {
        int equals = property.indexOf('=');
        String value = property.substring(equals + 1);
        if (equals < 0) {
            return BINARY.contains(value) || GENERAL_CATEGORIES.contains(value);
        }
        return switch (property.substring(0, equals)) {
            case "General_Category", "gc" -> GENERAL_CATEGORIES.contains(value);
            case "Script", "sc", "Script_Extensions", "scx" -> SCRIPTS.contains(value);
            default -> false;
        };
    }

    /** ECMA-262 §12.7, IdentifierStartChar; false for numbers that are no code points. */
    static boolean isNameStart(int c) {
        return c == '$' || c == '_' || c >= 0 && IDENTIFIERS.of(c) == 2;
    }

    /** ECMA-262 §12.7, IdentifierPartChar; false for numbers that are no code points. */
    static boolean isNamePart(int c) {
        return c == '$' || c == 0x200C || c == 0x200D || c >= 0 && IDENTIFIERS.of(c) >= 1;
    }
}
