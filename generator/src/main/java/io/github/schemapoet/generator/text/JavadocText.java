package io.github.schemapoet.generator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text in comments, in ASCII: shown as it is, without any effect as HTML, as a Javadoc tag, as the comment's end or as a
 * Unicode escape, which the compiler reads in comments too (JLS 3.3).
 */
public final class JavadocText {
    /** A comment says no more characters of a text than this. */
    public static final int LIMIT = 10_000;

    /** A line within a comment says no more characters of a text than this. */
    public static final int INLINE_LIMIT = 500;

    private static final int COLUMNS = 100;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern WHITE = Pattern.compile("[ \t]+");

    /** Typography that has a name in HTML 4; other letters beyond ASCII are numbers. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry((int) '<', "&lt;"),
            Map.entry((int) '>', "&gt;"),
            Map.entry((int) '&', "&amp;"),
            Map.entry(0x00A0, "&nbsp;"),
            Map.entry(0x00A7, "&sect;"),
            Map.entry(0x00B0, "&deg;"),
            Map.entry(0x00B1, "&plusmn;"),
            Map.entry(0x00B5, "&micro;"),
            Map.entry(0x00B7, "&middot;"),
            Map.entry(0x00D7, "&times;"),
            Map.entry(0x2013, "&ndash;"),
            Map.entry(0x2014, "&mdash;"),
            Map.entry(0x2018, "&lsquo;"),
            Map.entry(0x2019, "&rsquo;"),
            Map.entry(0x201C, "&ldquo;"),
            Map.entry(0x201D, "&rdquo;"),
            Map.entry(0x2022, "&bull;"),
            Map.entry(0x2026, "&hellip;"),
            Map.entry(0x20AC, "&euro;"),
            Map.entry(0x2190, "&larr;"),
            Map.entry(0x2192, "&rarr;"),
            Map.entry(0x2264, "&le;"),
            Map.entry(0x2265, "&ge;"));

    private JavadocText() {}

    static String block(String text) {
        String shown = cut(text, LIMIT);
        StringBuilder out = new StringBuilder();
        boolean paragraphEnds = false;
        for (String line : LINE_END.split(shown)) {
            List<String> words = words(line);
            if (words.isEmpty()) {
                paragraphEnds = out.length() > 0;
                continue;
            }
            if (out.length() > 0) {
                out.append(paragraphEnds ? "\n\n<p>" : "\n");
            }
            paragraphEnds = false;
            wrap(out, words);
        }
        String rest = rest(text, shown);
        return rest.isEmpty() ? out.toString() : out + "\n\n<p>" + rest;
    }

    static String inline(String text) {
        String shown = cut(text, INLINE_LIMIT);
        String line = String.join(" ", words(LINE_END.matcher(shown).replaceAll(" ")));
        String rest = rest(text, shown);
        return rest.isEmpty() ? line : line + " " + rest;
    }

    static String sentence(String text) {
        String line = inline(text);
        return line.endsWith(".") || line.endsWith("!") || line.endsWith("?") ? line : line + ".";
    }

    static String code(String text) {
        String line = inline(text);
        return line.isEmpty() ? "\"\"" : line;
    }

    private static String rest(String text, String shown) {
        int more = text.length() - shown.length();
        return more == 0 ? "" : String.format(Locale.ROOT, "[%,d more characters in the schema]", more);
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : WHITE.split(line)) {
            if (!word.isEmpty()) {
                words.add(escape(word));
            }
        }
        return words;
    }

    private static void wrap(StringBuilder out, List<String> words) {
        int column = 0;
        for (String word : words) {
            if (column > 0 && column + 1 + word.length() > COLUMNS) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
    }

    private static String escape(String word) {
        StringBuilder out = new StringBuilder(word.length() + 16);
        int previous = ' ';
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            int next = i < word.length() ? word.charAt(i) : ' ';
            append(out, previous, c, next);
            previous = c;
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int previous, int c, int next) {
        String name = NAMES.get(c);
        if (name != null) {
            out.append(name);
        } else if (c == '@' && !isLetterOrDigit(previous)
                || c == '/' && previous == '*'
                // At a word's end too: what follows may begin with a 'u'.
                || c == '\\' && (next == 'u' || next == ' ')) {
            out.append("&#").append(c).append(';');
        } else if (c >= ' ' && c < 0x7F) {
            out.append((char) c);
        } else if (isVisible(c)) {
            out.append("&#").append(c).append(';');
        } else {
            out.append(String.format(Locale.ROOT, "[U+%04X]", c));
        }
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /**
     * Not controls, format characters (the bidirectional ones among them), lone surrogates, private or unknown ones. Asked
     * of ranges rather than of the running JDK's Unicode tables, so that every JDK writes the same.
     */
    private static boolean isVisible(int c) {
        boolean control = c < 0xA0 || c == 0xAD || c == 0x061C || c == 0x180E;
        boolean format = c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF0 && c <= 0xFFFB;
        boolean surrogateOrPrivate = c >= 0xD800 && c <= 0xF8FF || c >= 0xE0000;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !(control || format || surrogateOrPrivate || none);
    }
}
