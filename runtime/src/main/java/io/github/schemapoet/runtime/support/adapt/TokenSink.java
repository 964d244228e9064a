package io.github.schemapoet.runtime.support.adapt;

/**
 * Takes the tokens of a JSON text, one after another.
 *
 * @param <E> what taking them throws
 */
public interface TokenSink<E extends Exception> {
    /** An object begins. */
    void beginObject() throws E;

    /** An object ends. */
    void endObject() throws E;

    /** An array begins. */
    void beginArray() throws E;

    /** An array ends. */
    void endArray() throws E;

    /** The name of a member, whose value comes next. */
    void name(String name) throws E;

    /** A string. */
    void string(String text) throws E;

    /** A number, as JSON writes it. */
    void number(String text) throws E;

    /** {@code true} or {@code false}. */
    void bool(boolean value) throws E;

    /** {@code null}. */
    void nul() throws E;
}
