package io.github.schemapoet.generator.name;

/** The package-private classes beside a generated type. */
public enum MachineryKind {
    /** Ties the others together, and writes. */
    CODEC("Codec"),
    /** Reads forward. */
    READER("Reader"),
    /** Checks over an index. */
    CHECKER("Checker");

    private final String suffix;

    MachineryKind(String suffix) {
        this.suffix = suffix;
    }

    /** What follows the type's name. */
    public String suffix() {
        return suffix;
    }
}
