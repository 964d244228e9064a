package io.github.schemapoet.runtime.support.text;

/** Text of others for a line of a log: nothing in it can end the line or steer a terminal. */
public final class OneLine {
    private OneLine() {}

    /** The text, with control characters and line separators as JSON would escape them. */
    public static String of(String text) {
        if (text.chars().noneMatch(OneLine::steers)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> {
            if (steers(c)) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
