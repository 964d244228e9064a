package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.index.Index;
import java.util.ArrayList;
import java.util.List;

/** The types of the keyword {@code type}, a bit each, so that one number says which are accepted. */
public final class TypeBits {
    public static final int NULL = 1 << Index.NULL;
    public static final int BOOLEAN = 1 << Index.FALSE | 1 << Index.TRUE;
    public static final int NUMBER = 1 << Index.NUMBER;
    public static final int STRING = 1 << Index.STRING;
    public static final int OBJECT = 1 << Index.OBJECT;
    public static final int ARRAY = 1 << Index.ARRAY;

    /** All but null. */
    public static final int NOT_NULL = OBJECT | ARRAY | STRING | NUMBER | BOOLEAN;

    /** Numbers without a fraction, however they are written. */
    public static final int INTEGER = 1 << 16;

    /** Numbers written without a fraction and an exponent (draft 4). */
    public static final int INTEGER_BY_SPELLING = 1 << 17;

    private TypeBits() {}

    public static boolean accept(int types, Index in, int node) {
        int type = in.type(node);
        return (types >>> type & 1) != 0 || type == Index.NUMBER && acceptInteger(types, in, node);
    }

    private static boolean acceptInteger(int types, Index in, int node) {
        return (types & INTEGER) != 0 && in.isInteger(node)
                || (types & INTEGER_BY_SPELLING) != 0 && in.isWrittenAsInteger(node);
    }

    /** The types with their articles, as in {@code "a string or null"}. */
    static String named(int types) {
        if (types == NOT_NULL) {
            return "a value other than null";
        }
        List<String> names = new ArrayList<>();
        name(types, OBJECT, "an object", names);
        name(types, ARRAY, "an array", names);
        name(types, STRING, "a string", names);
        name(types, NUMBER, "a number", names);
        name(types, INTEGER | INTEGER_BY_SPELLING, "an integer", names);
        name(types, BOOLEAN, "a boolean", names);
        name(types, NULL, "null", names);
        return String.join(" or ", names);
    }

    private static void name(int types, int bits, String name, List<String> names) {
        if ((types & bits) != 0) {
            names.add(name);
        }
    }
}
