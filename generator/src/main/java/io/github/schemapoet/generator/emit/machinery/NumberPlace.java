package io.github.schemapoet.generator.emit.machinery;

import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.Use;

/** Whether a place holds numbers: these need the reader's own lists and maps, which keep what is inexact. */
enum NumberPlace {
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

    static NumberPlace of(Use use) {
        if (use.shape() instanceof Shape.NumberShape) {
            return NUMBER;
        }
        return use.shape() instanceof Shape.IntegerShape ? INTEGER : NONE;
    }

    String listMethod() {
        return listMethod;
    }

    String mapMethod() {
        return mapMethod;
    }

    String pushMethod() {
        return pushMethod;
    }

    /** The reader's method that answers such a number. */
    String readMethod() {
        return this == INTEGER ? "integer" : "number";
    }
}
