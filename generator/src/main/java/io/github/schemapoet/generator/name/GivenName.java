package io.github.schemapoet.generator.name;

/**
 * A name that the configuration gives.
 *
 * @param place what gets it, as it was written: a document's place or URI, {@code #} and a JSON Pointer
 * @param kind what it is the name of
 */
public record GivenName(String place, Kind kind, String name) {
    /** What can be given a name. */
    public enum Kind {
        /** The class of the schema at the place. */
        TYPE("type"),
        /** The accessor of the member that the schema at the place describes. */
        MEMBER("accessor"),
        /** The constant of the value at the place, within {@code enum}. */
        CONSTANT("constant"),
        /** The interface of the accessors that the class of the schema at the place has. */
        INTERFACE("interface");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What configurations call it. */
        public String word() {
            return word;
        }
    }
}
