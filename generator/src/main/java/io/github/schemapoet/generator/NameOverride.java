package io.github.schemapoet.generator;

import io.github.schemapoet.generator.name.GivenName;

/**
 * A name that the caller gives something, instead of the one that would be derived.
 *
 * @param place what gets it: the place of a document below its schema folder, or its URI; then {@code #} and a JSON
 *     Pointer (RFC 6901), as in {@code order.json#/properties/address}
 * @param kind what it is the name of
 * @param name an identifier of Java, of ASCII letters, digits, {@code _} and {@code $}
 */
public record NameOverride(String place, Kind kind, String name) {
    /** What can be given a name. */
    public enum Kind {
        /** The class of the schema at the place. */
        TYPE,
        /** The accessor of the member that the schema at the place describes. */
        ACCESSOR,
        /** The constant of the value at the place, which is an element of an {@code enum}. */
        CONSTANT,
        /** The interface of the accessors that the class of the schema at the place has; there is none otherwise. */
        INTERFACE
    }

    /**
     * Of a text {@code PLACE=NAME}.
     *
     * @throws IllegalArgumentException where it is not of that form
     */
    public static NameOverride of(Kind kind, String text) {
        int equals = text.lastIndexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not of the form SCHEMA#/pointer=Name");
        }
        return new NameOverride(text.substring(0, equals), kind, text.substring(equals + 1));
    }

    GivenName given() {
        return new GivenName(
                place,
                switch (kind) {
                    case TYPE -> GivenName.Kind.TYPE;
                    case ACCESSOR -> GivenName.Kind.MEMBER;
                    case CONSTANT -> GivenName.Kind.CONSTANT;
                    case INTERFACE -> GivenName.Kind.INTERFACE;
                },
                name);
    }
}
