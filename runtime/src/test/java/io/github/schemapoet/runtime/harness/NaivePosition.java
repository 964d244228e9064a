package io.github.schemapoet.runtime.harness;

import io.github.schemapoet.runtime.TextPosition;
import java.nio.charset.StandardCharsets;

/** Lines and columns the slow way: by decoding all that stands before. */
public final class NaivePosition {
    private NaivePosition() {}

    /** The position of a byte at which a character starts, behind well-formed text. */
    public static TextPosition of(byte[] json, int offset) {
        String before = new String(json, 0, offset, StandardCharsets.UTF_8);
        boolean insideCrLf = before.endsWith("\r") && offset < json.length && json[offset] == '\n';
        String[] lines = before.split("\r\n|\r|\n", -1);
        int line = insideCrLf ? lines.length - 1 : lines.length;
        int column = insideCrLf ? lines[line - 1].length() + 2 : lines[line - 1].length() + 1;
        return new TextPosition(line, column, offset);
    }
}
