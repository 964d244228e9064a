package io.github.schemapoet.runtime.support.pattern;

import java.util.regex.Pattern;

/** A pattern with back references or look-around, run by the JDK's matcher on a text that counts its reads. */
final class BacktrackingPattern extends TextPattern {
    private static final long READS = 5_000_000;

    private final Pattern pattern;

    BacktrackingPattern(String expression) {
        pattern = Pattern.compile(expression);
    }

    @Override
    public boolean test(String text) {
        try {
            return pattern.matcher(new CountedText(text, 0, text.length(), new long[] {READS}))
                    .find();
        } catch (StackOverflowError e) {
            throw new PatternLimitException(
                    "the pattern needs more stack than there is on a text of " + text.length() + " characters");
        }
    }

    private record CountedText(String text, int from, int to, long[] left) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new PatternLimitException("the pattern needs more than " + READS + " steps on a text of "
                        + text.length() + " characters");
            }
            return text.charAt(from + index);
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text, from + start, from + end, left);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
