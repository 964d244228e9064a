package io.github.schemapoet.runtime.harness;

import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.util.Random;

/** Texts of all kinds of characters, and the many ways to write one as a JSON string. */
public final class RandomTexts {
    private static final String[] PIECES = {
        "a",
        "b",
        "z",
        "A",
        "0",
        "9",
        "_",
        "-",
        " ",
        "/",
        "~",
        "\"",
        "\\",
        "\n",
        "\u0000",
        "\u001f",
        "\u007f",
        "é",
        "ß",
        "\u07ff",
        "\u0800",
        "€",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "😀",
        "\ud800\udc00",
        "\udbff\udfff",
        "\ud83d",
        "\ude00"
    };

    private final Random random;

    public RandomTexts(Random random) {
        this.random = random;
    }

    /** A text of at most so many pieces. */
    public String next(int longest) {
        StringBuilder text = new StringBuilder();
        boolean plain = random.nextBoolean();
        for (int left = random.nextInt(longest + 1); left > 0; left--) {
            text.append(PIECES[random.nextInt(plain ? 10 : PIECES.length)]);
        }
        return text.toString();
    }

    /** A text as a JSON string in quotes, some characters escaped that need not be. */
    public String quoted(String text) {
        if (random.nextInt(3) > 0) {
            ByteWriter out = new ByteWriter();
            out.string(text);
            return out.toText();
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair && random.nextBoolean()) {
                quoted.append(c).append(text.charAt(++i));
            } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c) || random.nextInt(4) == 0) {
                quoted.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else {
                quoted.append(c == '/' && random.nextBoolean() ? "\\/" : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
