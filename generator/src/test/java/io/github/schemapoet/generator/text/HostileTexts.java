package io.github.schemapoet.generator.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that a schema's author may write to break out of where a generator puts them. */
public final class HostileTexts {
    private HostileTexts() {}

    private static final String CODE = "static { System.exit(1); }";

    /** All, by name, in a fixed order. */
    public static Map<String, String> all() {
        Map<String, String> texts = small();
        texts.putAll(large());
        return texts;
    }

    /** Those that are longer than a constant of a class file can be. */
    public static Map<String, String> large() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("long word", "x".repeat(70_000));
        texts.put("long", "A *\\u002f \"text\" \uD800 \u4F60 ".repeat(60_000));
        return texts;
    }

    /** Those that may stand in many places. */
    public static Map<String, String> small() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("end of comment", "*/ " + CODE + " /*");
        texts.put("end of comment in pieces", "* / */ **/ /**/ */*/");
        texts.put("end of comment by escapes", "\\u002a\\u002f " + CODE + " \\u002f\\u002a");
        texts.put("end of comment half by an escape", "*\\u002f " + CODE);
        texts.put("escape of many u", "\\uuuuu002a/ \\\\u002a/ \\\\\\u002a\\u002F");
        texts.put("malformed escape", "C:\\users \\u \\uXYZ \\u12");
        texts.put("escaped line end", "\\u000a" + CODE + "\\u000d");
        texts.put("escaped quote", "\\u0022; " + CODE + " //");
        texts.put("quote", "\"; " + CODE + " String x = \"");
        texts.put("quotes", "\"\"\" ''' `` \\\" \\' \\");
        texts.put("line ends", "a\nb\rc\r\nd\u2028e\u2029f\u0085g\u000Bh\fi");
        texts.put("code after line ends", "//\n" + CODE + "\r" + CODE + "\u2028" + CODE);
        texts.put("formats", "$L $S $T $N $$ $[ $] $< $> $W $Z $1L $foo:L %s %n {0} ${x}");
        texts.put("bidirectional", "\u202E } \u2066 if (x) \u2069 \u202C \u200F \u061C");
        texts.put("lone surrogates", "\uD800 a \uDFFF\uDBFF");
        texts.put("surrogates", "\uD83D\uDE00 \uD834\uDD1E");
        texts.put("controls", "\u0000\u0001\u0007\b\t\u001A\u001B[2J\u007F\u0080\u009F\uFEFF\uFFFE\uFFFF");
        texts.put("HTML", "<script>alert(1)</script> </p></li> &lt; &#0; <!-- --> <![CDATA[ ]]>");
        texts.put("tags", "@deprecated\n@Override @param x y\n{@link java.lang.Runtime} {@code } } {@literal {{ @}");
        texts.put("tag after a star", "* @deprecated x\n *@since 1\n   * @see x");
        texts.put("snippet", "{@snippet file=\"/etc/passwd\"} {@docRoot}");
        texts.put("letters", "Gr\u00FC\u00DFe, \u4F60\u597D \u2013 \u201Cquoted\u201D");
        texts.put("empty", "");
        texts.put("blank", " \t \n ");
        texts.put("ends in a backslash", "dir\\");
        texts.put("class behind a comment", "*/ public class Evil {} /*");
        texts.put("annotation", "@Deprecated @SuppressWarnings(\"all\")");
        texts.put("text block", "\"\"\"\n" + CODE + "\n\"\"\"");
        texts.put("NUL at the end", "x\u0000");
        texts.put("keyword", "class");
        texts.put("path", "../../../etc/passwd");
        return texts;
    }
}
