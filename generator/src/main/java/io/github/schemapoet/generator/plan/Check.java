package io.github.schemapoet.generator.plan;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.format.KnownFormat;
import java.util.List;
import java.util.Set;

/**
 * One test of a plan. A test holds of every value of a type that it is not about (JSON Schema Validation §6), so that a
 * value is accepted exactly if all tests of its plan hold.
 */
public sealed interface Check
        permits Check.Never,
                Check.Types,
                Check.Enumeration,
                Check.NumberBound,
                Check.SizeBound,
                Check.Matches,
                Check.Format,
                Check.CustomFormat,
                Check.UniqueItems,
                Check.DependentRequired,
                Check.Required,
                Application {
    /** Calls the case that fits; one method for each kind of test. */
    <R> R match(Cases<R> cases);

    /** Nothing is accepted: the boolean schema {@code false}. */
    record Never() implements Check {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.never(this);
        }
    }

    /**
     * The keyword {@code type}.
     *
     * @param types what is accepted; NUMBER is among them where only integers are
     * @param integers which numbers are accepted, where numbers are
     */
    record Types(Set<JsonKind> types, Integers integers) implements Check {
        /** Which numbers a {@code type} accepts. */
        public enum Integers {
            /** All. */
            ANY_NUMBER,
            /** Those without a fraction, however they are written: {@code 1.0} is one. */
            BY_VALUE,
            /** Those written without a fraction and an exponent (draft 4). */
            BY_SPELLING
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.types(this);
        }
    }

    /**
     * The keywords {@code enum} and {@code const}: the value equals one of these, by JSON equality.
     *
     * @param keyword which of the two
     */
    record Enumeration(String keyword, List<JsonValue> values) implements Check {
        /** Whether all values are strings. */
        public boolean ofStrings() {
            return values.stream().allMatch(JsonString.class::isInstance);
        }

        /** The strings among the values, in their order. */
        public List<String> strings() {
            return values.stream()
                    .filter(JsonString.class::isInstance)
                    .map(value -> ((JsonString) value).value())
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /** A bound of numbers, compared as exact decimals. */
    record NumberBound(Kind kind, JsonNumber limit) implements Check {
        /** The keyword. */
        public enum Kind {
            MINIMUM("minimum"),
            MAXIMUM("maximum"),
            EXCLUSIVE_MINIMUM("exclusiveMinimum"),
            EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
            MULTIPLE_OF("multipleOf");

            private final String keyword;

            Kind(String keyword) {
                this.keyword = keyword;
            }

            public String keyword() {
                return keyword;
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numberBound(this);
        }
    }

    /** A bound of a string's code points, an array's items or an object's members. */
    record SizeBound(Kind kind, long limit) implements Check {
        /** The keyword, and the type that it is about. */
        public enum Kind {
            MIN_LENGTH("minLength", JsonKind.STRING, true),
            MAX_LENGTH("maxLength", JsonKind.STRING, false),
            MIN_ITEMS("minItems", JsonKind.ARRAY, true),
            MAX_ITEMS("maxItems", JsonKind.ARRAY, false),
            MIN_PROPERTIES("minProperties", JsonKind.OBJECT, true),
            MAX_PROPERTIES("maxProperties", JsonKind.OBJECT, false);

            private final String keyword;
            private final JsonKind type;
            private final boolean lower;

            Kind(String keyword, JsonKind type, boolean lower) {
                this.keyword = keyword;
                this.type = type;
                this.lower = lower;
            }

            public String keyword() {
                return keyword;
            }

            public JsonKind type() {
                return type;
            }

            /** Whether it bounds from below. */
            public boolean lower() {
                return lower;
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sizeBound(this);
        }
    }

    /** The keyword {@code pattern}: a regular expression of ECMA-262 that matches somewhere in the string. */
    record Matches(String pattern) implements Check {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.matches(this);
        }
    }

    /**
     * The keyword {@code format}, where it is an assertion and the format is the user's own.
     *
     * @param name of the format
     * @param className of its check
     */
    record CustomFormat(String name, String className) implements Check {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.customFormat(this);
        }
    }

    /** The keyword {@code format}, where it is an assertion and the format is known. */
    record Format(KnownFormat format) implements Check {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.format(this);
        }
    }

    /** The keyword {@code uniqueItems}: no two items are equal, by JSON equality. */
    record UniqueItems() implements Check {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.uniqueItems(this);
        }
    }

    /**
     * The keyword {@code dependentRequired}, of one name.
     *
     * @param keyword {@code dependencies} in older dialects
     */
    record DependentRequired(String keyword, String name, List<String> names) implements Check {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dependentRequired(this);
        }
    }

    /** The keyword {@code required}. */
    record Required(List<String> names) implements Check {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.required(this);
        }
    }

    /** One method for each kind of test. */
    interface Cases<R> extends Application.Cases<R> {
        R never(Never check);

        R types(Types check);

        R enumeration(Enumeration check);

        R numberBound(NumberBound check);

        R sizeBound(SizeBound check);

        R matches(Matches check);

        R format(Format check);

        /** Of a {@link CustomFormat}. */
        R customFormat(CustomFormat check);

        R uniqueItems(UniqueItems check);

        R required(Required check);

        R dependentRequired(DependentRequired check);
    }
}
