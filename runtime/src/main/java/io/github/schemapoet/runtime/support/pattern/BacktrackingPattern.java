package io.github.schemapoet.runtime.support.pattern;

/**
 * A pattern with back references: what ECMA-262 §22.2.2 says is done step by step, on a stack of its own and under a
 * budget.
 */
final class BacktrackingPattern extends TextPattern {
    /** What the generator makes of <code>(?:(a)|(?!b)\bc)+\1</code>. */
    private static final String SMALL =
            "BQwAADABCgAHARoABAEBAAECAQMBBAEBFwAAAQEBAQMECBABAQIDAQAAAQICAgcBAAABAwUBAQABBAIAAgYBAQ";

    static {
        // What a run needs is loaded now, and not deep inside of a document, where an error would break it for good.
        decode(new IntegerText(SMALL)).test("aca");
    }

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
