package io.github.schemapoet.generator.name;

/** The package-private classes beside a generated type. */
public enum MachineryKind {
    /** Reads forward, writes, and is the way in and out. */
    CODEC("Codec"),
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
