package io.github.schemapoet.generator.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The syntax tree of a pattern (ECMA-262 §22.2.1), captures and laziness included where they can change a verdict. */
sealed interface Regex {
    /** Matches the empty text. */
    Regex EMPTY = new Concat(List.of());

    /** One handler for each kind of node. */
    interface Cases<R extends @Nullable Object> {
        R chars(Chars node);

        R concat(Concat node);

        R alternation(Alternation node);

        R repeat(Repeat node);

        R group(Group node);

        R boundary(Boundary node);

        R look(Look node);

        R reference(Reference node);
    }

    <R extends @Nullable Object> R match(Cases<R> cases);

    /** One code point of a set. */
    record Chars(CodePointSet set) implements Regex {
        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.chars(this);
        }
    }

    /** One part after the other. */
    record Concat(List<Regex> parts) implements Regex {
        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.concat(this);
        }
    }

    /** Any of the branches, the first that leads to a match. */
    record Alternation(List<Regex> branches) implements Regex {
        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.alternation(this);
        }
    }

    /** From {@code min} to {@code max} times; {@link #UNBOUNDED} for no upper bound. */
    record Repeat(Regex body, int min, int max, boolean lazy) implements Regex {
        static final int UNBOUNDED = Integer.MAX_VALUE;

        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.repeat(this);
        }
    }

    /** A capturing group, numbered from 1. */
    record Group(int number, Regex body) implements Regex {
        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.group(this);
        }
    }

    /** An assertion about the place between two characters. */
    record Boundary(Kind kind) implements Regex {
        /** Where such a place is. */
        enum Kind {
            START,
            END,
            WORD,
            NOT_WORD
        }

        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.boundary(this);
        }
    }

    /** Looks ahead or behind without consuming. */
    record Look(Regex body, boolean ahead, boolean negative) implements Regex {
        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.look(this);
        }
    }

    /** The text that one of the groups captured, of which at most one can have; the empty text where none has. */
    record Reference(List<Integer> groups) implements Regex {
        @Override
        public <R extends @Nullable Object> R match(Cases<R> cases) {
            return cases.reference(this);
        }
    }
}
