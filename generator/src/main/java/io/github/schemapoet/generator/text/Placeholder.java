package io.github.schemapoet.generator.text;

/** The neutral text. */
public final class Placeholder {
    /** What stands in the place of a schema's text. No emitter writes this text of its own accord. */
    public static final String TEXT = "a text of the schema";

    private Placeholder() {}
}
