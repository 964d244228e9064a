package io.github.schemapoet.generator.pattern;

/** A class in brackets (ECMA-262 §22.2.1, CharacterClass), its opening bracket consumed. */
final class ClassParser {
    private final PatternCursor in;
    private final boolean unicode;
    private final EscapeParser escapes;

    ClassParser(PatternCursor in, boolean unicode, EscapeParser escapes) {
        this.in = in;
        this.unicode = unicode;
        this.escapes = escapes;
    }

    /** The set that the class starting at {@code start}, its opening bracket consumed, stands for. */
    CodePointSet parse(int start, Mode mode) throws InvalidPatternException {
        boolean negated = in.take("^");
        CodePointSet set = CodePointSet.EMPTY;
        while (!in.take("]")) {
            Atom first = atom(start, mode);
            int dash = in.index();
            if (in.take("-") && in.peek() != ']') {
                set = set.union(range(first, atom(start, mode), dash));
            } else {
                in.reset(dash);
                set = set.union(first.set);
            }
        }
        CodePointSet closed = mode.close(set);
        return negated ? closed.complement() : closed;
    }

    private CodePointSet range(Atom first, Atom last, int dash) throws InvalidPatternException {
        if (first.isClass || last.isClass) {
            if (unicode) {
                throw in.fail("a class cannot be the end of a range", dash);
            }
            return first.set.union(last.set).union(CodePointSet.of('-', '-'));
        }
        if (first.set.first(0) > last.set.first(0)) {
            throw in.fail("range out of order in character class", dash);
        }
        return CodePointSet.of(first.set.first(0), last.set.first(0));
    }

    /** A part of a class: one character, unless it stands for a class itself. */
    private record Atom(CodePointSet set, boolean isClass) {}

    private Atom atom(int start, Mode mode) throws InvalidPatternException {
        int at = in.index();
        int c = in.next();
        if (c == PatternCursor.END) {
            throw in.fail("missing \"]\"", start);
        } else if (c != '\\') {
            return new Atom(CodePointSet.of(c, c), false);
        }
        boolean isClass = escapes.isClass();
        return new Atom(escapes.parse(at, true, mode), isClass);
    }
}
