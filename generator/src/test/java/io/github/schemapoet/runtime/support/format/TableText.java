package io.github.schemapoet.runtime.support.format;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Writes tables as {@link Ranges} reads them, and as the source of a class. */
final class TableText {
    private static final int LINE = 100;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static String ranges(IntUnaryOperator table) {
        List<Integer> palette = new ArrayList<>();
        List<int[]> ranges = new ArrayList<>();
        int before = -1;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int value = table.applyAsInt(c);
            if (c > 0 && value == before) {
                continue;
            }
            if (!palette.contains(value)) {
                palette.add(value);
            }
            ranges.add(new int[] {c, palette.indexOf(value)});
            before = value;
        }
        TableText text = new TableText();
        text.integer(palette.size());
        palette.forEach(text::integer);
        text.integer(ranges.size());
        int start = 0;
        for (int[] range : ranges) {
            text.integer(range[0] - start);
            text.integer(range[1]);
            start = range[0];
        }
        return text.text();
    }

    static String compositions(List<int[]> compositions) {
        TableText text = new TableText();
        text.integer(compositions.size());
        int before = 0;
        for (int[] composition : compositions) {
            text.integer(composition[0] - before);
            text.integer(composition[1]);
            text.integer(composition[2]);
            before = composition[0];
        }
        return text.text();
    }

    private void integer(int value) {
        int rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes.write(rest & 0x7F | 0x80);
        }
        bytes.write(rest);
    }

    private String text() {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** A constant of a class, in lines. */
    static String constant(String comment, String name, String value) {
        StringBuilder source =
                new StringBuilder("    /** " + comment + " */\n    static final String " + name + " = \"\"");
        for (int at = 0; at < value.length(); at += LINE) {
            source.append("\n            + \"")
                    .append(value, at, Math.min(at + LINE, value.length()))
                    .append('"');
        }
        return source.append(";\n").toString();
    }

    static String source(String comment, String name, String... constants) {
        return "package io.github.schemapoet.runtime.support.format;\n\n/** " + comment + " */\nfinal class " + name
                + " {\n" + String.join("\n", constants) + "\n    private " + name + "() {}\n}\n";
    }
}
