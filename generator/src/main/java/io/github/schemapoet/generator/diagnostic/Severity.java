package io.github.schemapoet.generator.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** No code is generated. */
    ERROR,
    /** Code is generated, and is probably not what was meant. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
