package io.github.schemapoet.generator.option;

/** A type in which the values of a place can be had, which are stored otherwise. */
public sealed interface ConvertedType permits JdkType, AdaptedType {
    /** What such values are made of, which is what is stored. */
    enum Kind {
        TEXT("Text"),
        NUMBER("Exact"),
        JSON("Json");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        /** What is behind the name of an accessor of what is stored. */
        public String suffix() {
            return suffix;
        }
    }

    /** What they are made of. */
    Kind kind();

    /** The name of the type, for people. */
    String simpleName();
}
