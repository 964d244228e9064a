package io.github.schemapoet.generator.pattern;

import io.github.schemapoet.runtime.support.pattern.TextPattern;

/**
 * A pattern in the form that generated code holds: the name of a factory of the runtime's {@code TextPattern}, and its
 * argument.
 *
 * @param kind which factory reads the argument
 * @param data the argument, as base 64
 * @param outsideUnicodeMode whether the text is a pattern by Annex B only, not with the {@code u} flag
 */
public record CompiledPattern(Kind kind, String data, boolean outsideUnicodeMode) {
    /** How a pattern is run, the fastest first. */
    public enum Kind {
        /** A minimal deterministic automaton as a table. */
        TABLE("table"),
        /** A syntax tree whose table would be too large; it is run in linear time. */
        AUTOMATON("automaton"),
        /** A syntax tree with back references, run with backtracking under a budget. */
        BACKTRACKING("backtracking");

        private final String factory;

        Kind(String factory) {
            this.factory = factory;
        }

        /** The name of the static factory method of {@code TextPattern}. */
        public String factory() {
            return factory;
        }
    }

    /** The pattern as it runs here. */
    public TextPattern runnable() {
        return switch (kind) {
            case TABLE -> TextPattern.table(data);
            case AUTOMATON -> TextPattern.automaton(data);
            case BACKTRACKING -> TextPattern.backtracking(data);
        };
    }
}
