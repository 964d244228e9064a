package io.github.schemapoet.generator.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names that the keyword {@code type} knows. */
public enum JsonType {
    NULL,
    BOOLEAN,
    OBJECT,
    ARRAY,
    NUMBER,
    STRING,
    /** Numbers without a fraction; contained in {@link #NUMBER}. */
    INTEGER;

    /** The name as schemas spell it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of this name. */
    public static Optional<JsonType> of(String name) {
        return Arrays.stream(values())
                .filter(type -> type.keyword().equals(name))
                .findFirst();
    }
}
