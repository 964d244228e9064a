package io.github.schemapoet.generator.text;

/** The neutral texts: one for each text of the schema, alike but for a number, so that different texts stay different. */
public final class Placeholder {
    private static final String BEGINNING = "a text of the schema, number ";

    private Placeholder() {}

    /** What stands in the place of a schema's text. No emitter writes such a text of its own accord. */
    static String of(int number) {
        return BEGINNING + number;
    }

    /** Whether a text is one of these. */
    public static boolean is(String text) {
        return text.startsWith(BEGINNING);
    }
}
