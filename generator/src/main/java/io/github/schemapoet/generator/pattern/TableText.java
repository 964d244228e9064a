package io.github.schemapoet.generator.pattern;

/** Writes tables for the runtime's {@code TablePattern}. */
final class TableText {
    private TableText() {}

    static String of(Dfa dfa) {
        IntegerWriter out = new IntegerWriter();
        out.add(dfa.alphabet());
        out.add(dfa.start());
        out.add(dfa.states());
        for (boolean accepting : dfa.accepting()) {
            out.add(accepting ? 1 : 0);
        }
        for (int next : dfa.next()) {
            out.add(next);
        }
        return out.text();
    }
}
