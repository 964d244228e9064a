package io.github.schemapoet.generator.pattern;

/**
 * A deterministic automaton that says whether a text holds a match anywhere.
 *
 * @param alphabet the classes of code points, which are the columns of the table
 * @param start the first state
 * @param next the successor of state {@code s} under class {@code c}, at {@code s * alphabet.count() + c}
 * @param accepting by state: whether a text that ends there holds a match
 */
record Dfa(Alphabet alphabet, int start, int[] next, boolean[] accepting) {
    int states() {
        return accepting.length;
    }
}
