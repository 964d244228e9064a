package io.github.schemapoet.runtime.grammar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the table of texts that are JSON and that are not. */
final class GrammarTable {
    /** A text of the table; the position is empty where it is accepted. */
    record Text(String line, byte[] json, String position) {
        boolean accepted() {
            return position.isEmpty();
        }

        @Override
        public String toString() {
            return line;
        }
    }

    private GrammarTable() {}

    static List<Text> all() throws IOException {
        List<Text> texts = new ArrayList<>();
        try (InputStream in = GrammarTable.class.getResourceAsStream("/io/github/schemapoet/runtime/grammar.txt")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : table.split("\n")) {
                if (line.startsWith("+ ")) {
                    texts.add(new Text(line, bytes(line.substring(2)), ""));
                } else if (line.startsWith("- ")) {
                    int text = line.indexOf(' ', 2);
                    texts.add(new Text(line, bytes(line.substring(text + 1)), line.substring(2, text)));
                }
            }
        }
        return texts;
    }

    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
