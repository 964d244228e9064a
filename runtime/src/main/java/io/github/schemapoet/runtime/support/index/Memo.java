package io.github.schemapoet.runtime.support.index;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Names a check whose verdicts an index remembers, so that it is not made twice of one node. Each checker holds one for
 * each such check; it has no state itself.
 */
public final class Memo {
    private static final AtomicLong COUNT = new AtomicLong();

    private final long number = COUNT.getAndIncrement();

    /** A name like no other. */
    public Memo() {}

    long number() {
        return number;
    }
}
