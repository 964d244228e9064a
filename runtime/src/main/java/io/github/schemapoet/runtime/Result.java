package io.github.schemapoet.runtime;

import java.util.List;

/** What became of a document that was parsed: a value, violations, or no verdict. */
public sealed interface Result<T> {
    /** The document is valid. */
    record Valid<T>(T value) implements Result<T> {
        @Override
        public T orElseThrow() {
            return value;
        }
    }

    /** The document is JSON, and its schema does not accept it; there is at least one violation. */
    record Invalid<T>(List<Violation> violations) implements Result<T> {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException where there is no violation
         */
        public Invalid {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("an invalid document has at least one violation");
            }
        }

        @Override
        public T orElseThrow() {
            throw new InvalidJsonException(violations);
        }
    }

    /** Neither valid nor invalid: the text is not JSON, or passes a limit. */
    record Unjudged<T>(JsonException problem) implements Result<T> {
        @Override
        public T orElseThrow() {
            throw problem;
        }
    }

    /** Whether there is a value. */
    default boolean isValid() {
        return this instanceof Valid;
    }

    /** The violations; empty unless the document is invalid. */
    default List<Violation> violations() {
        return List.of();
    }

    /**
     * The value.
     *
     * @throws JsonException that says why there is none
     */
    T orElseThrow();
}
