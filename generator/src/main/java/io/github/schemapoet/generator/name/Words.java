package io.github.schemapoet.generator.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a name, as ASCII letters and digits: parted at everything else, and where a capital follows a small letter.
 * Other scripts are written in Latin letters; what has none is named by its code points.
 */
public final class Words {
    /** Longer names are cut: a file name has at most 255 bytes, and a person reads far fewer. */
    private static final int LONGEST = 80;
    /** So much of a text is looked at, which is more than enough for a name. */
    private static final int MOST_CHARACTERS = 500;

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** The words of a name; at least one. */
    public static Words of(String text) {
        String name = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        List<String> words = split(ascii(name));
        if (words.isEmpty()) {
            words = name.isEmpty() ? List.of("empty") : List.of(codePoints(name));
        }
        return new Words(cut(words));
    }

    private static String ascii(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? name : Latin.TRANSLITERATOR.transliterate(name);
    }

    /** Made only if there is a name to which it matters: it reads much data. */
    private static final class Latin {
        static final Transliterator TRANSLITERATOR = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private static String codePoints(String name) {
        return name.codePoints()
                .limit(4)
                .mapToObj(point -> "u" + Integer.toHexString(point))
                .collect(Collectors.joining());
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean plain = i < name.length() && plain(name.charAt(i));
            if (start >= 0 && (!plain || startsWord(name, i))) {
                words.add(name.substring(start, i));
                start = -1;
            }
            if (plain && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private static boolean plain(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** {@code jobStatus} and {@code HTTPServer} have two words, {@code OAuth2} and {@code v1} one. */
    private static boolean startsWord(String name, int i) {
        char before = name.charAt(i - 1);
        if (!Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return Character.isLowerCase(before) || Character.isDigit(before) || lowerFollows;
    }

    private static List<String> cut(List<String> words) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            if (length + word.length() > LONGEST) {
                break;
            }
            kept.add(word);
            length += word.length();
        }
        return kept.isEmpty() ? List.of(words.get(0).substring(0, LONGEST)) : kept;
    }

    /** {@code JobStatus}. */
    public String pascal() {
        return words.stream().map(Words::capitalized).collect(Collectors.joining());
    }

    /** {@code jobStatus}. */
    public String camel() {
        String pascal = pascal();
        String first = words.get(0);
        return first.toLowerCase(Locale.ROOT) + pascal.substring(first.length());
    }

    /** {@code JOB_STATUS}. */
    public String constant() {
        return String.join("_", words).toUpperCase(Locale.ROOT);
    }

    private static String capitalized(String word) {
        boolean shouts = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        String rest = shouts ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
    }
}
