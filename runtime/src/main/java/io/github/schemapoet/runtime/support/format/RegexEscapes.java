package io.github.schemapoet.runtime.support.format;

import org.jspecify.annotations.Nullable;

/** What follows a backslash in a pattern of the mode {@code u}, and the names of groups (ECMA-262 §22.2.1). */
final class RegexEscapes {
    static final int INVALID = -1;
    /** The escape stands for more than one character. */
    static final int SET = -2;

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final RegexCursor in;

    RegexEscapes(RegexCursor in) {
        this.in = in;
    }

    /** The character of an escape whose backslash is read, {@link #SET} or {@link #INVALID}. */
    int read(boolean inClass) {
        int c = in.next();
        return switch (c) {
            case 'd', 'D', 's', 'S', 'w', 'W' -> SET;
            case 'p', 'P' -> property();
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0B;
            case 'b' -> inClass ? '\b' : INVALID;
            case '-' -> inClass ? '-' : INVALID;
            case 'c' -> Ascii.isLetter(in.peek()) ? in.next() % 32 : INVALID;
            case '0' -> Ascii.isDigit(in.peek()) ? INVALID : 0;
            case 'x' -> in.hexadecimal(2);
            case 'u' -> unicode();
            default -> SYNTAX.indexOf(c) >= 0 ? c : INVALID;
        };
    }

    private int property() {
        if (!in.take("{")) {
            return INVALID;
        }
        int start = in.index();
        while (Ascii.isLetterOrDigit(in.peek()) || in.peek() == '_' || in.peek() == '=') {
            in.next();
        }
        String property = in.from(start);
        return in.take("}") && RegexProperties.isKnown(property) ? SET : INVALID;
    }

    /** After <code>\\u</code>: braces, four digits, or two such escapes that are a surrogate pair. */
    private int unicode() {
        if (in.take("{")) {
            int codePoint = in.codePoint();
            return in.take("}") ? codePoint : INVALID;
        }
        int high = in.hexadecimal(4);
        if (high < 0 || !Character.isHighSurrogate((char) high)) {
            return high;
        }
        int low = in.lowSurrogate();
        return low < 0 ? high : Character.toCodePoint((char) high, (char) low);
    }

    /** The name that ends with the next bracket, its own escapes resolved; or null where that is no name. */
    @Nullable
    String groupName() {
        StringBuilder name = new StringBuilder();
        for (int c = in.next(); c != '>'; c = in.next()) {
            if (c == '\\') {
                c = in.take("u") ? unicode() : INVALID;
            }
            if (name.isEmpty() ? !RegexProperties.isNameStart(c) : !RegexProperties.isNamePart(c)) {
                return null;
            }
            name.appendCodePoint(c);
        }
        return name.isEmpty() ? null : name.toString();
    }
}
