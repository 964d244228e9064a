package io.github.schemapoet.generator.pattern;

/** What follows a backslash, except back references and boundaries (ECMA-262 §22.2.1, AtomEscape and ClassEscape). */
final class EscapeParser {
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final PatternCursor in;
    private final boolean unicode;
    private final boolean named;

    /** {@code named} says whether there are named groups, which keep {@code k} from being escaped by Annex B. */
    EscapeParser(PatternCursor in, boolean unicode, boolean named) {
        this.in = in;
        this.unicode = unicode;
        this.named = named;
    }

    /** Whether the escape that comes, its backslash consumed, stands for a class and not for one character. */
    boolean isClass() {
        int c = in.peek();
        return c >= 0 && (unicode ? "dDsSwWpP" : "dDsSwW").indexOf(c) >= 0;
    }

    /** The set that the escape starting at {@code start}, its backslash consumed, stands for. */
    CodePointSet parse(int start, boolean inClass, Mode mode) throws InvalidPatternException {
        int c = in.next();
        return switch (c) {
            case PatternCursor.END -> throw in.fail("\\ at the end of the pattern", start);
            case 'd' -> CharacterClasses.DIGITS;
            case 'D' -> CharacterClasses.DIGITS.complement();
            case 's' -> CharacterClasses.WHITE_SPACE;
            case 'S' -> CharacterClasses.WHITE_SPACE.complement();
            case 'w' -> mode.word();
            case 'W' -> mode.word().complement();
            case 'p', 'P' -> property(c, start);
            default -> {
                int codePoint = character(c, start, inClass);
                yield CodePointSet.of(codePoint, codePoint);
            }
        };
    }

    private CodePointSet property(int letter, int start) throws InvalidPatternException {
        if (!unicode) {
            return CodePointSet.of(letter, letter);
        }
        String body = in.take("{") ? in.until('}') : null;
        if (body == null) {
            throw in.fail("\\" + (char) letter + " must be followed by {property}", start);
        }
        int equals = body.indexOf('=');
        String name = equals < 0 ? body : body.substring(0, equals);
        String value = equals < 0 ? "" : body.substring(equals + 1);
        if (equals >= 0 && value.isEmpty()) {
            throw in.fail("empty property value", start);
        }
        try {
            CodePointSet set = UnicodeProperties.of(name, value);
            return letter == 'p' ? set : set.complement();
        } catch (IllegalArgumentException e) {
            throw in.fail("unknown Unicode property \"" + body + "\"", start);
        }
    }

    private int character(int c, int start, boolean inClass) throws InvalidPatternException {
        return switch (c) {
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0B;
            case 'b' -> inClass ? '\b' : identity(c, start);
            case 'c' -> control(start, inClass);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c, start);
            case 'x' -> orIdentity(in.hexadecimal(2), c, start);
            case 'u' -> orIdentity(unicodeEscape(in, unicode), c, start);
            case '-' -> unicode && !inClass ? identity(c, start) : c;
            default -> identity(c, start);
        };
    }

    private int orIdentity(int codePoint, int letter, int start) throws InvalidPatternException {
        return codePoint >= 0 ? codePoint : identity(letter, start);
    }

    private int identity(int c, int start) throws InvalidPatternException {
        if (unicode ? c > 0x7F || SYNTAX.indexOf(c) < 0 : named && c == 'k') {
            throw in.fail("invalid escape \\" + Character.toString(c), start);
        }
        return c;
    }

    private int control(int start, boolean inClass) throws InvalidPatternException {
        int letter = in.peek();
        boolean isLetter = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
        boolean lax = !unicode && inClass && (letter >= '0' && letter <= '9' || letter == '_');
        if (isLetter || lax) {
            return in.next() % 32;
        }
        if (unicode) {
            throw in.fail("\\c must be followed by a letter", start);
        }
        in.reset(start + 1);
        return '\\';
    }

    private int octal(int first, int start) throws InvalidPatternException {
        int next = in.peek();
        boolean digitFollows = next >= '0' && next <= '9';
        if (unicode) {
            if (first != '0' || digitFollows) {
                throw in.fail("octal escapes are not allowed", start);
            }
            return 0;
        }
        int value = first - '0';
        while (in.peek() >= '0' && in.peek() <= '7' && value * 8 + in.peek() - '0' <= 0xFF) {
            value = value * 8 + in.next() - '0';
        }
        return value;
    }

    /** After <code>\\u</code>: four digits, a surrogate pair of two such escapes, or braces; -1 where none of these. */
    static int unicodeEscape(PatternCursor in, boolean braces) {
        if (braces && in.take("{")) {
            int start = in.index();
            String digits = in.until('}');
            boolean valid = digits != null && digits.matches("0*[0-9A-Fa-f]{1,6}");
            int codePoint = valid ? Integer.parseInt(digits, 16) : -1;
            in.reset(codePoint >= 0 && codePoint <= CodePointSet.MAX ? in.index() : start - 1);
            return codePoint <= CodePointSet.MAX ? codePoint : -1;
        }
        int high = in.hexadecimal(4);
        if (high < 0 || high > 0xFFFF || !Character.isHighSurrogate((char) high)) {
            return high;
        }
        int after = in.index();
        int low = in.take("\\u") ? in.hexadecimal(4) : -1;
        if (low >= 0 && Character.isLowSurrogate((char) low)) {
            return Character.toCodePoint((char) high, (char) low);
        }
        in.reset(after);
        return high;
    }
}
