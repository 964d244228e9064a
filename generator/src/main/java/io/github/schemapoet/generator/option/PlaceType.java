package io.github.schemapoet.generator.option;

/**
 * The type in which the values of one place can be had.
 *
 * @param place the place of a document below its schema folder, or its URI; then {@code #} and a JSON Pointer (RFC 6901),
 *     as in {@code order.json#/properties/total}
 * @param javaType the simple name of a type, or the qualified one of a class of the user's own
 */
public record PlaceType(String place, String javaType) {
    /**
     * Of a text {@code PLACE=TYPE}.
     *
     * @throws IllegalArgumentException where it is not of that form
     */
    public static PlaceType of(String text) {
        int equals = text.lastIndexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not of the form SCHEMA#/pointer=Type");
        }
        return new PlaceType(text.substring(0, equals), text.substring(equals + 1));
    }
}
