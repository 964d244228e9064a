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

    CodePointSet parse(int start) throws InvalidPatternException {
        boolean negated = in.take("^");
        CodePointSet set = CodePointSet.EMPTY;
        while (!in.take("]")) {
            CodePointSet first = atom(start);
            int dash = in.index();
            if (in.take("-") && in.peek() != ']') {
                set = set.union(range(first, atom(start), dash));
            } else {
                in.reset(dash);
                set = set.union(first);
            }
        }
        return negated ? set.complement() : set;
    }

    private CodePointSet range(CodePointSet first, CodePointSet last, int dash) throws InvalidPatternException {
        if (!isSingle(first) || !isSingle(last)) {
            if (unicode) {
                throw in.fail("a class cannot be the end of a range", dash);
            }
            return first.union(last).union(CodePointSet.of('-', '-'));
        }
        if (first.first(0) > last.first(0)) {
            throw in.fail("range out of order in character class", dash);
        }
        return CodePointSet.of(first.first(0), last.first(0));
    }

    private static boolean isSingle(CodePointSet set) {
        return set.rangeCount() == 1 && set.first(0) == set.last(0);
    }

    private CodePointSet atom(int start) throws InvalidPatternException {
        int at = in.index();
        int c = in.next();
        if (c == PatternCursor.END) {
            throw in.fail("missing \"]\"", start);
        }
        return c == '\\' ? escapes.parse(at, true) : CodePointSet.of(c, c);
    }
}
