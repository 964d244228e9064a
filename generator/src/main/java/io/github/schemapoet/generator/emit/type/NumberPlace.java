package io.github.schemapoet.generator.emit.type;

import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;

/** Whether a place holds numbers: these need the reader's own lists and maps, which keep what is inexact. */
public enum NumberPlace {
    NONE("list", "map", ""),
    NUMBER("numbers", "numberMap", "pushNumber"),
    INTEGER("integers", "integerMap", "pushInteger");

    private final String listMethod;
    private final String mapMethod;
    private final String pushMethod;

    NumberPlace(String listMethod, String mapMethod, String pushMethod) {
        this.listMethod = listMethod;
        this.mapMethod = mapMethod;
        this.pushMethod = pushMethod;
    }

    /** Which of them a place is, itself. */
    public static NumberPlace of(Use use) {
        if (use.shape() instanceof Shape.NumberShape) {
            return NUMBER;
        }
        return use.shape() instanceof Shape.IntegerShape ? INTEGER : NONE;
    }

    /** The reader's method for a list of these. */
    public String listMethod() {
        return listMethod;
    }

    /** The reader's method for a map of these. */
    public String mapMethod() {
        return mapMethod;
    }

    /** The reader's method for an element of these. */
    public String pushMethod() {
        return pushMethod;
    }

    /** The reader's method that answers such a number. */
    public String readMethod() {
        return this == INTEGER ? "integer" : "number";
    }
}
