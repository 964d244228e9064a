package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.JsonType;

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

    /** The type of the values that a name of the keyword {@code type} stands for; integers are numbers. */
    public static JsonKind of(JsonType type) {
        return switch (type) {
            case OBJECT -> OBJECT;
            case ARRAY -> ARRAY;
            case STRING -> STRING;
            case NUMBER, INTEGER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL -> NULL;
        };
    }
}
