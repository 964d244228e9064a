package io.github.schemapoet.runtime.support.index;

/**
 * Names a check whose verdicts an index remembers, so that it is not made twice of one node. Each checker holds one for
 * each such check; it has no state itself.
 */
public final class Memo {
    /** A name like no other. */
    public Memo() {}
}
