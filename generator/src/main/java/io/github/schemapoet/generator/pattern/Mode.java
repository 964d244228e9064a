package io.github.schemapoet.generator.pattern;

import java.util.List;

/**
 * The flags under which a part of a pattern is read: those of its whole, and the modifiers of the groups around it
 * (ECMA-262 §22.2.1, RegularExpressionModifiers).
 */
record Mode(boolean unicode, boolean ignoreCase, boolean multiline, boolean dotAll) {
    private static final Regex LINE_END = new Regex.Chars(CharacterClasses.LINE_TERMINATORS);

    /** What a group's modifiers make of this. */
    Mode with(String added, String removed) {
        return new Mode(
                unicode,
                flag('i', ignoreCase, added, removed),
                flag('m', multiline, added, removed),
                flag('s', dotAll, added, removed));
    }

    private static boolean flag(char letter, boolean before, String added, String removed) {
        return added.indexOf(letter) >= 0 || before && removed.indexOf(letter) < 0;
    }

    CodePointSet close(CodePointSet set) {
        return ignoreCase ? CaseFolding.of(unicode).close(set) : set;
    }

    Regex chars(CodePointSet set) {
        return new Regex.Chars(close(set));
    }

    Regex single(int codePoint) {
        return chars(CodePointSet.of(codePoint, codePoint));
    }

    Regex any() {
        return new Regex.Chars(dotAll ? CodePointSet.ALL : CharacterClasses.LINE_TERMINATORS.complement());
    }

    /** The characters of {@code \w}. */
    CodePointSet word() {
        return close(CharacterClasses.WORD);
    }

    Regex start() {
        return lineOr(new Regex.Boundary(Regex.Boundary.Kind.START), false);
    }

    Regex end() {
        return lineOr(new Regex.Boundary(Regex.Boundary.Kind.END), true);
    }

    private Regex lineOr(Regex edge, boolean ahead) {
        return multiline ? new Regex.Alternation(List.of(edge, new Regex.Look(LINE_END, ahead, false))) : edge;
    }

    /** {@code \b}, or {@code \B} where {@code inside}; a few letters beyond ASCII belong to words where case is ignored. */
    Regex wordBoundary(boolean inside) {
        if (word().equals(CharacterClasses.WORD)) {
            return new Regex.Boundary(inside ? Regex.Boundary.Kind.NOT_WORD : Regex.Boundary.Kind.WORD);
        }
        Regex word = new Regex.Chars(word());
        return new Regex.Alternation(List.of(sides(word, true, inside), sides(word, false, !inside)));
    }

    private static Regex sides(Regex word, boolean before, boolean next) {
        return new Regex.Concat(List.of(new Regex.Look(word, false, !before), new Regex.Look(word, true, !next)));
    }
}
