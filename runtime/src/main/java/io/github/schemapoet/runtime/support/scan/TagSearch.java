package io.github.schemapoet.runtime.support.scan;

/**
 * Looks ahead for the text of a member by which alternatives are told apart. The grammar is left to whoever reads the object
 * then: what is odd is not found.
 */
public final class TagSearch {
    /** So far it looks: what a member further on costs is not bounded by its object, where objects nest. */
    private static final int FAR = 1_024;

    private final byte[] json;
    private final int end;
    private int at;

    private TagSearch(byte[] json, int at) {
        this.json = json;
        this.at = at;
        this.end = Math.min(json.length, at + FAR);
    }

    /**
     * The place of the text in a table, or {@link NameTable#UNKNOWN}; {@link NameTable#END} where it is not found.
     *
     * @param object where the object's bracket is
     */
    public static int find(byte[] json, int object, String member, NameTable texts) {
        return new TagSearch(json, object + 1).find(member, texts);
    }

    private int find(String member, NameTable texts) {
        while (next() == '"') {
            int from = at + 1;
            boolean plain = string();
            boolean found = plain && isText(from, at - 1, member);
            if (next() != ':') {
                return NameTable.END;
            }
            at++;
            if (found) {
                return text(texts);
            }
            value();
            if (next() != ',') {
                return NameTable.END;
            }
            at++;
        }
        return NameTable.END;
    }

    private int text(NameTable texts) {
        if (next() != '"') {
            return NameTable.END;
        }
        int from = at + 1;
        return string() ? texts.find(json, from, at - 1) : NameTable.END;
    }

    /** The first byte that is no white space; 0 where the search ends. */
    private int next() {
        while (at < end) {
            int c = json[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        return 0;
    }

    /** Goes behind a string; false where it has escapes, or the search ends. */
    private boolean string() {
        boolean plain = true;
        for (at++; at < end; at++) {
            at = Words.plain(json, at, end);
            if (at < end && json[at] == '"') {
                at++;
                return plain;
            } else if (at < end && json[at] == '\\') {
                plain = false;
                at++;
            }
        }
        return false;
    }

    private boolean isText(int from, int to, String text) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (json[i] != text.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private void value() {
        int open = 0;
        do {
            int c = next();
            if (c == '"') {
                string();
            } else {
                open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                at++;
            }
        } while (at < end && (open > 0 || isInside(json[at])));
    }

    /** Whether a byte belongs to the scalar that was begun. */
    private static boolean isInside(int c) {
        return c != ',' && c != '}' && c != ']' && c != ' ' && c != '\n' && c != '\r' && c != '\t';
    }
}
