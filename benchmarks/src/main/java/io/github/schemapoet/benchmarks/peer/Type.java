package io.github.schemapoet.benchmarks.peer;

/** What a message is. */
public enum Type {
    user,
    assistant,
    system,
    result,
    stream_event
}
