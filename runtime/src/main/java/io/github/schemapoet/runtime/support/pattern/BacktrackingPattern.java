package io.github.schemapoet.runtime.support.pattern;

/**
 * A pattern with back references: what ECMA-262 §22.2.2 says is done step by step, on a stack of its own and under a
 * budget.
 */
final class BacktrackingPattern extends TextPattern {
    private final Program program;

    private BacktrackingPattern(Program program) {
        this.program = program;
    }

    static BacktrackingPattern decode(IntegerText in) {
        return new BacktrackingPattern(ProgramReader.read(in, true));
    }

    @Override
    public boolean test(String text) {
        return new Backtracker(program, text).find();
    }
}
