package io.github.schemapoet.runtime.harness;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Random documents: JSON in all its spellings, and what becomes of it by accident. */
public final class RandomJson {
    private static final String[] SPACES = {"", "", "", "", " ", "\n", "\r\n", "\t", "\r", "  \n  "};
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "\\ud83d",
        "null",
        "true",
        "1",
        "-",
        ".5",
        "e9",
        "\"a\":1,",
        "é",
        "😀",
        "\u0000",
        " ",
        "\n",
        "[[[",
        "]]]",
        "{\"\":",
        "//",
        "'"
    };

    private final Random random;
    private final RandomTexts texts;
    private final RandomNumbers numbers;

    public RandomJson(long seed) {
        random = new Random(seed);
        texts = new RandomTexts(random);
        numbers = new RandomNumbers(random);
    }

    public Random random() {
        return random;
    }

    /** A document that is JSON, with no name twice in an object. */
    public String next() {
        StringBuilder json = new StringBuilder();
        value(json, 1 + random.nextInt(5));
        return json.toString();
    }

    private String space() {
        return SPACES[random.nextInt(SPACES.length)];
    }

    private void value(StringBuilder json, int depth) {
        json.append(space());
        int kind = random.nextInt(depth == 0 ? 6 : 12);
        switch (kind) {
            case 0 -> json.append("null");
            case 1 -> json.append(random.nextBoolean() ? "true" : "false");
            case 2, 3 -> json.append(numbers.next());
            case 4, 5 -> json.append(texts.quoted(texts.next(20)));
            case 6, 7, 8 -> array(json, depth - 1);
            default -> object(json, depth - 1);
        }
        json.append(space());
    }

    private int count() {
        return random.nextInt(random.nextInt(5) == 0 ? 16 : 4);
    }

    private void array(StringBuilder json, int depth) {
        json.append('[').append(space());
        for (int i = 0, count = count(); i < count; i++) {
            json.append(i == 0 ? "" : ",");
            value(json, depth);
        }
        json.append(']');
    }

    private void object(StringBuilder json, int depth) {
        Set<String> names = new HashSet<>();
        json.append('{').append(space());
        for (int i = 0, count = count(); i < count; i++) {
            String name = texts.next(random.nextBoolean() ? 3 : 12);
            if (names.add(name)) {
                json.append(names.size() == 1 ? "" : ",").append(space()).append(texts.quoted(name));
                json.append(space()).append(':');
                value(json, depth);
            }
        }
        json.append('}');
    }

    /** A document with a few accidents, which may still be JSON. */
    public byte[] broken(String document) {
        byte[] json = document.getBytes(StandardCharsets.UTF_8);
        for (int left = 1 + random.nextInt(3); left > 0 && json.length > 0; left--) {
            json = accident(json);
        }
        return json;
    }

    private byte[] accident(byte[] json) {
        int from = random.nextInt(json.length);
        int to = Math.min(json.length, from + 1 + random.nextInt(random.nextBoolean() ? 1 : 12));
        byte[] piece = Arrays.copyOfRange(json, from, to);
        return switch (random.nextInt(6)) {
            case 0 -> replaced(json, from, to, new byte[0]);
            case 1 -> replaced(json, to, to, piece);
            case 2 -> replaced(json, from, from + 1, new byte[] {(byte) random.nextInt(256)});
            case 3 -> replaced(json, from, from + 1, new byte[] {(byte) (json[from] ^ 1 << random.nextInt(8))});
            case 4 -> Arrays.copyOf(json, from);
            default ->
                replaced(json, from, from, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] replaced(byte[] json, int from, int to, byte[] piece) {
        byte[] replaced = new byte[json.length - (to - from) + piece.length];
        System.arraycopy(json, 0, replaced, 0, from);
        System.arraycopy(piece, 0, replaced, from, piece.length);
        System.arraycopy(json, to, replaced, from + piece.length, json.length - to);
        return replaced;
    }
}
