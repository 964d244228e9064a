package io.github.schemapoet.runtime.support.scan;

/**
 * Says that a document is not accepted, and nothing else: one instance without a stack trace, since finding out why is
 * the work of another pass.
 */
public final class Reject extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The only instance. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack trace that could be another's.
    public static final Reject INSTANCE = new Reject();

    private Reject() {
        super("rejected", null, false, false);
    }
}
