package io.github.schemapoet.generator.option;

/** A type in which the values of a place can be had, which are stored otherwise. */
public sealed interface ConvertedType permits JdkType, AdaptedType {
    /** What such values are made of, which is what is stored. */
    enum Kind {
        TEXT,
        NUMBER,
        JSON
    }

    /** What they are made of. */
    Kind kind();

    /** The name of the type, for people. */
    String simpleName();
}
