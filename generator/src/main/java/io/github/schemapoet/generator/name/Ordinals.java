package io.github.schemapoet.generator.name;

import java.util.List;

/** What items are called that their position tells apart. */
public final class Ordinals {
    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Ordinals() {}

    /** How many positions have a word. */
    public static int words() {
        return WORDS.size();
    }

    /** The word of a position, which counts from zero; beyond the words, its number, which counts from one. */
    public static String word(int index) {
        return index < WORDS.size() ? WORDS.get(index) : "item" + (index + 1);
    }
}
