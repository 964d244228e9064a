package io.github.schemapoet.benchmarks.peer;

/** Who speaks. */
public enum Role {
    user,
    assistant
}
