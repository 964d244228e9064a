package io.github.schemapoet.cli;

/** What is known of a document. */
enum Verdict {
    /** The schema accepts it. */
    VALID(0),
    /** The schema rejects it. */
    INVALID(1),
    /** Neither: it could not be judged. */
    UNJUDGED(2);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of a command that knows no worse verdict. */
    int exitCode() {
        return exitCode;
    }

    /** What is to be said of two documents together: not judged counts before invalid. */
    Verdict and(Verdict other) {
        return other.exitCode > exitCode ? other : this;
    }
}
