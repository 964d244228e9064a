package io.github.schemapoet.generator.prove;

import org.jspecify.annotations.Nullable;

/**
 * Goes over the tokens of a source (JLS 3.5), its comments among them. It knows what emitters write and no more: whatever
 * else there is in Java is a {@link Kind#FAULT}, so that a text cannot be taken for something that the compiler does not take
 * it for. Two sources of which it sees the same tokens have the same tokens for every compiler: each of its tokens is the same
 * characters on both sides, and space is where space is.
 */
final class TokenCursor {
    /** What a token is. */
    enum Kind {
        WORD("name"),
        NUMBER("number"),
        STRING("literal"),
        CHARACTER("character"),
        OPERATOR("operator"),
        LINE_COMMENT("comment to the end of its line"),
        COMMENT("comment"),
        JAVADOC("Javadoc"),
        END("end of the file"),
        FAULT("fault");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }

    private static final String JOINED = "+-*/%&|^!=<>?:~.";
    private static final String SINGLE = "()[]{};,@";

    private final String source;
    private Kind kind = Kind.END;
    private int start;
    private int end;
    private @Nullable String fault;

    TokenCursor(String source) {
        this.source = source;
    }

    /** Goes on to the next token. */
    Kind next() {
        start = end;
        while (start < source.length() && (source.charAt(start) == ' ' || source.charAt(start) == '\n')) {
            start++;
        }
        end = start;
        kind = start == source.length() ? Kind.END : token(source.charAt(start));
        return kind;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String source() {
        return source;
    }

    /** What is between the marks of a literal. */
    String content() {
        return source.substring(start + 1, end - 1);
    }

    boolean isSame(TokenCursor other) {
        int length = end - start;
        return length == other.end - other.start && source.regionMatches(start, other.source, other.start, length);
    }

    long line() {
        return 1 + source.substring(0, start).chars().filter(c -> c == '\n').count();
    }

    String shown() {
        if (kind == Kind.FAULT) {
            return fault == null ? kind.shown : fault;
        }
        return kind == Kind.END ? kind.shown : kind.shown + " " + source.substring(start, Math.min(end, start + 60));
    }

    private Kind fault(String problem) {
        fault = problem;
        return Kind.FAULT;
    }

    private Kind token(char c) {
        if (c == '"') {
            return literal(c, Kind.STRING);
        }
        if (c == '\'') {
            return literal(c, Kind.CHARACTER);
        }
        if (isDigit(c) || c == '.' && isDigit(at(start + 1))) {
            return number();
        }
        if (isWord(c)) {
            while (isWord(at(end))) {
                end++;
            }
            return Kind.WORD;
        }
        if (SINGLE.indexOf(c) >= 0) {
            end++;
            return Kind.OPERATOR;
        }
        return c == '/' && (at(start + 1) == '/' || at(start + 1) == '*') ? comment() : operator(c);
    }

    private Kind operator(char first) {
        if (JOINED.indexOf(first) < 0) {
            return fault("a character that is not emitted");
        }
        while (JOINED.indexOf(at(end)) >= 0 && !(end > start && isEndOfOperator())) {
            end++;
        }
        return Kind.OPERATOR;
    }

    /** A comment or a number begins. */
    private boolean isEndOfOperator() {
        char next = at(end + 1);
        return at(end) == '/' && (next == '/' || next == '*') || at(end) == '.' && isDigit(next);
    }

    /** Perhaps more than a number, never less: what follows it on both sides alike. */
    private Kind number() {
        while (isWord(at(end)) || at(end) == '.') {
            boolean exponent = "eEpP".indexOf(at(end)) >= 0;
            end++;
            if (exponent && (at(end) == '+' || at(end) == '-')) {
                end++;
            }
        }
        return Kind.NUMBER;
    }

    private Kind literal(char mark, Kind literal) {
        if (source.startsWith("\"\"\"", start)) {
            return fault("a text block");
        }
        end++;
        while (at(end) != mark) {
            int length = at(end) == '\\' ? Escapes.length(source, end) : 1;
            if (at(end) < ' ' || length == 0) {
                return fault(at(end) == '\n' || end >= source.length() ? "a literal without end" : "an escape");
            }
            end += length;
        }
        end++;
        return literal;
    }

    private Kind comment() {
        boolean line = at(start + 1) == '/';
        int close = line ? source.indexOf('\n', start) : source.indexOf("*/", start + 2);
        if (close < 0) {
            return fault("a comment without end");
        }
        end = line ? close : close + 2;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c < ' ' && c != '\n' || c == '\\' && at(i + 1) == 'u') {
                return fault("a comment with a control character or an escape");
            }
        }
        if (line) {
            return Kind.LINE_COMMENT;
        }
        // A comment of no more than two stars is not a documentation comment (JLS 3.7).
        return source.startsWith("/**", start) && end > start + 4 ? Kind.JAVADOC : Kind.COMMENT;
    }

    /** What no token begins with is behind the end, too. */
    private char at(int place) {
        return place < source.length() ? source.charAt(place) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Beyond ASCII there are no spaces, ends of lines or operators in Java. */
    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '_' || c == '$' || c >= 0x80;
    }
}
