package io.github.schemapoet.generator.option;

import java.util.Arrays;
import java.util.Optional;

/** A type of the JDK in which strings of a format can be had. */
public enum TextType {
    /** An RFC 3339 timestamp, with its offset. */
    OFFSET_DATE_TIME("java.time", "OffsetDateTime"),
    /** An RFC 3339 timestamp, as the moment that it names. */
    INSTANT("java.time", "Instant"),
    /** An RFC 3339 date. */
    LOCAL_DATE("java.time", "LocalDate"),
    /** An RFC 3339 time, with its offset. */
    OFFSET_TIME("java.time", "OffsetTime"),
    /** A UUID. */
    UUID("java.util", "UUID"),
    /** A URI, or a reference to one. */
    URI("java.net", "URI");

    private final String packageName;
    private final String simpleName;

    TextType(String packageName, String simpleName) {
        this.packageName = packageName;
        this.simpleName = simpleName;
    }

    /** The type of a simple name. */
    public static Optional<TextType> of(String simpleName) {
        return Arrays.stream(values())
                .filter(type -> type.simpleName.equals(simpleName))
                .findFirst();
    }

    public String packageName() {
        return packageName;
    }

    public String simpleName() {
        return simpleName;
    }
}
