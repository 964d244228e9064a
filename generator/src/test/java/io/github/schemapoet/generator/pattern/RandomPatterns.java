package io.github.schemapoet.generator.pattern;

import java.util.Random;
import java.util.regex.Pattern;

/** Patterns of a grammar that has every construct of ECMA-262 in it; nearly all of them are valid. */
final class RandomPatterns {
    private static final String[] ATOMS = {
        "a",
        "b",
        "c",
        "x",
        "A",
        "0",
        "-",
        "_",
        ".",
        "\\d",
        "\\w",
        "\\s",
        "\\D",
        "\\W",
        "\\S",
        "\\.",
        "\\/",
        "\\$",
        "\\t",
        "\\n",
        "\\r",
        "\\v",
        "\\f",
        "\\0",
        "\\cJ",
        "\\cz",
        "\\x61",
        "\\u0061",
        "\\u{61}",
        "\\u{1F600}",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\ude00",
        "\ud83d\ude00",
        "é",
        "\u017f",
        "\u212a",
        "\u0130",
        "[]",
        "[^]",
        "[ab]",
        "[^a]",
        "[a-c\\d]",
        "[\\s\\S]",
        "[\\w-]",
        "[-a]",
        "[\\b]",
        "[\\-\\]]",
        "[^\\W_]",
        "[\\u{1F600}-\\u{1F64F}]",
        "[\\ud83d\\ude00a]",
        "[\ud83d\ude00x]",
        "[^\\ud800-\\udfff]",
        "[\\0-\\x1f]",
        "\\p{L}",
        "\\P{Lu}",
        "\\p{Nd}",
        "[\\p{Nd}_]",
        "[^\\p{L}a]",
        "\\p{Script=Greek}",
        "\\p{sc=Cyrl}",
        "\\p{scx=Grek}",
        "\\P{Alphabetic}",
        "\\p{ASCII}",
        "\\p{Any}",
        "\\p{White_Space}",
        "\\p{gc=Lowercase_Letter}",
        "\\p{ASCII_Hex_Digit}",
        "\\p{Cs}",
        "(?:)",
        "()"
    };
    private static final String[] LAX = {
        "\\-",
        "\\_",
        "\\a",
        "\\e",
        "\\8",
        "\\07",
        "\\377",
        "\\400",
        "{",
        "}",
        "]",
        "\\c",
        "\\c1",
        "[\\c1]",
        "[\\c*]",
        "[\\w-a]",
        "[\\d-\\s]",
        "\\x",
        "\\xg1",
        "\\u",
        "\\u{61}",
        "\\p{L}",
        "\\k",
        "\\k<a>",
        "a{,3}",
        "{a}",
        "x{1",
        "[\\07-\\11]",
        "\\é"
    };
    private static final String[] QUANTIFIERS = {
        "", "", "", "", "", "*", "+", "?", "*?", "+?", "??", "{0}", "{2}", "{1,3}", "{2,}", "{0,2}?", "{2,3}?", "{2,3}"
    };
    /** What is repeated without bound has no such thing in it: the oracle would take for ever. */
    private static final String[] INNER_QUANTIFIERS = {"", "", "", "", "", "?", "??", "{0}", "{2}"};

    private static final String[] BOUNDARIES = {"^", "$", "\\b", "\\B", "^", "$"};
    private static final String[] LOOKS = {"(?=", "(?!", "(?<=", "(?<!"};
    private static final String[] GROUPS = {"(?:", "(?:", "(", "(", "(?i:", "(?s:", "(?m:", "(?ims:", "(?i-m:", "(?-s:"
    };

    private static final String[] CAPTURING = {"(?:", "(", "(", "(?s:"};

    /** Without the u flag, these are two units to the oracle, and one code point here. */
    private static final Pattern UNITS = Pattern.compile("[\\x{10000}-\\x{10FFFF}]|\\\\u[dD{]");

    private final Random random;
    private final boolean lax;
    private final boolean references;
    private int groups;
    private boolean repeated;

    RandomPatterns(Random random, boolean lax, boolean references) {
        this.random = random;
        this.lax = lax;
        this.references = references;
    }

    String next() {
        groups = 0;
        return disjunction(3);
    }

    private String disjunction(int depth) {
        StringBuilder out = new StringBuilder(alternative(depth));
        for (int more = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0; more > 0; more--) {
            out.append('|').append(random.nextInt(6) == 0 ? "" : alternative(depth));
        }
        return out.toString();
    }

    private String alternative(int depth) {
        StringBuilder out = new StringBuilder();
        for (int terms = random.nextInt(4); terms >= 0; terms--) {
            out.append(term(depth));
        }
        return out.toString();
    }

    private String term(int depth) {
        int choice = random.nextInt(20);
        if (choice < 2) {
            return pick(BOUNDARIES);
        } else if (choice < 4 && depth > 0) {
            String look = pick(LOOKS);
            return look + disjunction(depth - 1) + ")" + (lax && !look.contains("<") ? quantifier() : "");
        } else if (choice < 5 && references && groups > 0) {
            return "\\" + (1 + random.nextInt(groups)) + "(?:)" + quantifier();
        } else if (choice < 9 && depth > 0) {
            String open = pick(references ? CAPTURING : GROUPS);
            groups += open.equals("(") ? 1 : 0;
            return repeatable(open, depth);
        } else if (lax && choice < 12) {
            return pick(LAX);
        }
        String atom = pick(ATOMS);
        while (lax && UNITS.matcher(atom).find()) {
            atom = pick(ATOMS);
        }
        groups += atom.equals("()") ? 1 : 0;
        return atom + quantifier();
    }

    private String repeatable(String open, int depth) {
        String quantifier = quantifier();
        boolean outer = repeated;
        repeated |= !quantifier.isEmpty();
        String body = disjunction(depth - 1);
        repeated = outer;
        return open + body + ")" + quantifier;
    }

    private String quantifier() {
        if (!references && random.nextInt(60) == 0) {
            return random.nextBoolean() ? "{1,70}" : "{0,65535}";
        }
        return pick(repeated ? INNER_QUANTIFIERS : QUANTIFIERS);
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
