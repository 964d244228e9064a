package io.github.schemapoet.runtime;

import java.io.Serializable;
import java.util.Objects;

/**
 * How documents are read. Immutable; each method returns changed options.
 *
 * @param duplicateNames what two members of one name in one object mean
 * @param maxDepth how many containers may be open at once, at most {@value #GREATEST_DEPTH}
 * @param maxBytes the length of a document in bytes
 * @param maxNumberLength the length of a number in characters
 * @param maxNodes how many values and names a tree or an index may hold; what is read forward has neither
 * @param maxViolations how many violations are collected
 */
public record ReadOptions(
        DuplicateNames duplicateNames, int maxDepth, int maxBytes, int maxNumberLength, int maxNodes, int maxViolations)
        implements Serializable {
    /** The greatest value of {@link #maxDepth()}. A stack too small for the depth of a document is a limit of its own. */
    public static final int GREATEST_DEPTH = 2_000;

    /** The greatest value of {@link #maxBytes()}, {@link #maxNumberLength()} and {@link #maxNodes()}. */
    public static final int GREATEST_SIZE = (1 << 28) - 1;

    private static final ReadOptions DEFAULTS =
            new ReadOptions(DuplicateNames.ERROR, 1_000, 64 << 20, 1_000, 1 << 26, 100);

    /** What two members of one name in one object mean (RFC 8259 §4 leaves it open). */
    public enum DuplicateNames {
        /** The text is refused as malformed. */
        ERROR,
        /** The last one counts, as in JavaScript; the others might as well not be there. */
        LAST
    }

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException where one is not positive, or greater than what is supported
     */
    public ReadOptions {
        Objects.requireNonNull(duplicateNames, "duplicateNames");
        check("maxDepth", maxDepth, GREATEST_DEPTH);
        check("maxBytes", maxBytes, GREATEST_SIZE);
        check("maxNumberLength", maxNumberLength, GREATEST_SIZE);
        check("maxNodes", maxNodes, GREATEST_SIZE);
        check("maxViolations", maxViolations, Integer.MAX_VALUE);
    }

    private static void check(String name, int value, int greatest) {
        if (value < 1 || value > greatest) {
            throw new IllegalArgumentException(name + " must be from 1 to " + greatest + ", not " + value);
        }
    }

    /** Duplicate names are errors; 1,000 levels, 64 MiB, numbers of 1,000 characters, 100 violations. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** These options with another meaning of duplicate names. */
    public ReadOptions withDuplicateNames(DuplicateNames meaning) {
        return new ReadOptions(meaning, maxDepth, maxBytes, maxNumberLength, maxNodes, maxViolations);
    }

    /** These options with another limit on nesting. */
    public ReadOptions withMaxDepth(int levels) {
        return new ReadOptions(duplicateNames, levels, maxBytes, maxNumberLength, maxNodes, maxViolations);
    }

    /** These options with another limit on size. */
    public ReadOptions withMaxBytes(int bytes) {
        return new ReadOptions(duplicateNames, maxDepth, bytes, maxNumberLength, maxNodes, maxViolations);
    }

    /** These options with another limit on the length of numbers. */
    public ReadOptions withMaxNumberLength(int characters) {
        return new ReadOptions(duplicateNames, maxDepth, maxBytes, characters, maxNodes, maxViolations);
    }

    /** These options with another limit on values and names. */
    public ReadOptions withMaxNodes(int nodes) {
        return new ReadOptions(duplicateNames, maxDepth, maxBytes, maxNumberLength, nodes, maxViolations);
    }

    /** These options with another limit on collected violations. */
    public ReadOptions withMaxViolations(int violations) {
        return new ReadOptions(duplicateNames, maxDepth, maxBytes, maxNumberLength, maxNodes, violations);
    }
}
