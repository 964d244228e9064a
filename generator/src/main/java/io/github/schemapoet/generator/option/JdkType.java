package io.github.schemapoet.generator.option;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A type of the JDK, for strings or numbers. */
public enum JdkType implements ConvertedType {
    /** An RFC 3339 timestamp, with its offset. */
    OFFSET_DATE_TIME("java.time", "OffsetDateTime", Kind.TEXT),
    /** An RFC 3339 timestamp, as the moment that it names. */
    INSTANT("java.time", "Instant", Kind.TEXT),
    /** An RFC 3339 date. */
    LOCAL_DATE("java.time", "LocalDate", Kind.TEXT),
    /** An RFC 3339 time, with its offset. */
    OFFSET_TIME("java.time", "OffsetTime", Kind.TEXT),
    /** A UUID. */
    UUID("java.util", "UUID", Kind.TEXT),
    /** A URI, or a reference to one. */
    URI("java.net", "URI", Kind.TEXT),
    /** An integer of 32 bits. */
    INT("", "int", Kind.NUMBER),
    /** Any integer. */
    BIG_INTEGER("java.math", "BigInteger", Kind.NUMBER),
    /** Any number. */
    BIG_DECIMAL("java.math", "BigDecimal", Kind.NUMBER);

    private final String packageName;
    private final String simpleName;
    private final Kind kind;

    JdkType(String packageName, String simpleName, Kind kind) {
        this.packageName = packageName;
        this.simpleName = simpleName;
        this.kind = kind;
    }

    /** The type of a simple name. */
    public static Optional<JdkType> of(String simpleName) {
        return Arrays.stream(values())
                .filter(type -> type.simpleName.equals(simpleName))
                .findFirst();
    }

    /** The type of a simple or a qualified name. */
    public static Optional<JdkType> find(String name) {
        return of(name).or(() -> Arrays.stream(values())
                .filter(type -> (type.packageName + "." + type.simpleName).equals(name))
                .findFirst());
    }

    /** The simple names of all types, for people. */
    public static String names() {
        return Arrays.stream(values()).map(JdkType::simpleName).collect(Collectors.joining(", "));
    }

    /** Empty for a primitive type. */
    public String packageName() {
        return packageName;
    }

    @Override
    public String simpleName() {
        return simpleName;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
