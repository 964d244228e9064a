package io.github.schemapoet.benchmarks.peer;

/** How a job stands. */
public enum Status {
    queued,
    running,
    complete,
    failed,
    canceled
}
