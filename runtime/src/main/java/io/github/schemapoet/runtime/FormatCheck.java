package io.github.schemapoet.runtime;

/**
 * A format of the user's own (2020-12 validation §7.2.3): what a schema may name with the keyword {@code format} beside the
 * formats of JSON Schema. Whoever generates code says which class checks which format; a schema cannot choose a class.
 *
 * <p>Generated code makes one instance for each class that needs it, by a public constructor without parameters, and keeps
 * it for ever; all threads use it at the same time. The answer must depend on the text alone, now and later: what was
 * valid once is not checked again.
 */
@FunctionalInterface
public interface FormatCheck {
    /**
     * Whether a text is of the format. What is thrown here, the methods that parse and build throw.
     *
     * @param text the value of a string, unescaped; any text, surrogates without their partners included
     */
    boolean test(String text);
}
