package io.github.schemapoet.generator.plan;

/** The types of JSON values (RFC 8259 §3), in the order in which messages name them. */
public enum JsonKind {
    OBJECT("object"),
    ARRAY("array"),
    STRING("string"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    NULL("null");

    private final String word;

    JsonKind(String word) {
        this.word = word;
    }

    /** The word that the keyword {@code type} uses. */
    public String word() {
        return word;
    }
}
