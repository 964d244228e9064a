package io.github.schemapoet.runtime;

/**
 * Makes instances of a class of the user's own of JSON, and JSON of these. Whoever generates code says which class has
 * which adapter; a schema can ask for a class that has one, and for no other.
 *
 * <p>What a generated class stores, compares and writes is the JSON, and the schema alone decides which JSON is valid. An
 * accessor calls {@link #fromJson} each time, with JSON that the schema accepts, and so does a list or a map that it answers,
 * when an element is asked for; a builder's method calls {@link #toJson}, and what that answers is checked like any other. So
 * nothing is lost that an instance does not hold.
 *
 * <p>Generated code makes one instance for each place that needs it, by a public constructor without parameters, and keeps
 * it for ever; all threads use it at the same time.
 *
 * @param <T> the class
 */
public interface TypeAdapter<T> {
    /**
     * An instance of a value. What is thrown here, the accessor throws.
     *
     * @param json valid by the schema of its place; never null of JSON where that is a null of Java to the accessor
     */
    T fromJson(JsonValue json);

    /** The JSON of an instance. What is thrown here, the builder's method throws. */
    JsonValue toJson(T value);
}
