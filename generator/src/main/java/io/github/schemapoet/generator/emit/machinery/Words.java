package io.github.schemapoet.generator.emit.machinery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Identifiers made of the words of a name: ASCII letters and digits, whatever the name holds. */
final class Words {
    /** Longer names are cut: a name in a class file is at most 65,535 bytes, and a person reads far fewer. */
    private static final int LONGEST = 60;

    private Words() {}

    /** {@code job status} and {@code jobStatus} become {@code JobStatus}. */
    static String pascal(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : words(name)) {
            out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    /** {@code job status} becomes {@code jobStatus}. */
    static String camel(String name) {
        String pascal = pascal(name);
        return pascal.isEmpty() ? "it" : Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
    }

    /** {@code jobStatus} becomes {@code JOB_STATUS}. */
    static String constant(String name) {
        String joined = String.join("_", words(name)).toUpperCase(Locale.ROOT);
        return joined.isEmpty() || Character.isDigit(joined.charAt(0)) ? "VALUE" + joined : joined;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int length = Math.min(name.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
            boolean start = i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1));
            if ((!plain || start) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (plain) {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
