package io.github.schemapoet.generator.prove;

/**
 * What has an effect in a documentation comment, in the order of its places: tags, braces beside them, and HTML. A text of a
 * schema may add paragraphs and entities alone: {@code @deprecated} in a comment deprecates, and a browser runs a script.
 */
final class Markup {
    private static final String PARAGRAPH = "<p>";
    private static final int LONGEST_ENTITY = 10;

    private Markup() {}

    static boolean isSame(TokenCursor one, TokenCursor other) {
        int place = next(one, one.start());
        int intended = next(other, other.start());
        while (place >= 0 && intended >= 0) {
            int end = end(one, place);
            int length = end - place;
            boolean same = length == end(other, intended) - intended
                    && one.source().regionMatches(place, other.source(), intended, length)
                    && isFirst(one, place) == isFirst(other, intended);
            if (!same) {
                return false;
            }
            place = next(one, end);
            intended = next(other, intended + length);
        }
        return place < 0 && intended < 0;
    }

    /** Where the next mark is, or -1. */
    private static int next(TokenCursor comment, int from) {
        String source = comment.source();
        for (int i = from; i < comment.end(); i++) {
            char c = source.charAt(i);
            if (c == '<' && source.startsWith(PARAGRAPH, i)) {
                i += PARAGRAPH.length() - 1;
            } else if (c == '<' || c == '>' || c == '@' && isTag(source, i) || c == '&' && !isEntity(source, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A block tag's name; what is in braces or angles whole, for no text may be within them. */
    private static int end(TokenCursor comment, int mark) {
        String source = comment.source();
        char c = source.charAt(mark);
        if (c == '<' || source.startsWith("{@", mark - 1)) {
            int close = source.indexOf(c == '<' ? '>' : '}', mark);
            return close < 0 || close >= comment.end() ? comment.end() : close + 1;
        }
        int end = mark + 1;
        while (c == '@' && end < comment.end() && source.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    /** Whether there is nothing before it on its line: only there a block tag is one. */
    private static boolean isFirst(TokenCursor comment, int mark) {
        String source = comment.source();
        int stars = before(source, before(source, mark, ' '), '*');
        return stars == comment.start() + 1 || source.charAt(before(source, stars, ' ') - 1) == '\n';
    }

    /** Where the characters of this kind begin that end here. */
    private static int before(String source, int end, char skipped) {
        int begin = end;
        while (source.charAt(begin - 1) == skipped) {
            begin--;
        }
        return begin;
    }

    /** An address of mail has an {@code @} within a word, which is no tag. */
    private static boolean isTag(String source, int at) {
        return !isLetterOrDigit(source.charAt(at - 1));
    }

    private static boolean isEntity(String source, int at) {
        int end = source.indexOf(';', at);
        if (end < at + 2 || end - at > LONGEST_ENTITY) {
            return false;
        }
        int from = source.charAt(at + 1) == '#' ? at + 2 : at + 1;
        return from < end && source.substring(from, end).chars().allMatch(c -> isLetterOrDigit((char) c));
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
