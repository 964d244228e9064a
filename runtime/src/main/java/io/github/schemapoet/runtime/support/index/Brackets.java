package io.github.schemapoet.runtime.support.index;

/** Where containers end in text that has been checked. */
final class Brackets {
    private Brackets() {}

    /** The byte behind the container whose bracket is at {@code from}. */
    static int end(byte[] json, int from) {
        int open = 0;
        for (int i = from; ; i++) {
            switch (json[i]) {
                case '{', '[' -> open++;
                case '}', ']' -> {
                    if (--open == 0) {
                        return i + 1;
                    }
                }
                case '"' -> i = closingQuote(json, i + 1);
                default -> {}
            }
        }
    }

    private static int closingQuote(byte[] json, int from) {
        int i = from;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i;
    }
}
