package io.github.schemapoet.generator.emit.type;

/** The bits by which an instance knows its members, 64 in a field: {@code present}, {@code present1}, and so on. */
public final class Bits {
    private Bits() {}

    /** The field with a member's bit. */
    public static String field(String name, int ordinal) {
        return ordinal < 64 ? name : name + ordinal / 64;
    }

    /** A member's bit. */
    public static String literal(int ordinal) {
        return "1L << " + ordinal % 64;
    }
}
