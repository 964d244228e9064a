package io.github.schemapoet.runtime.support.pattern;

import java.util.List;

/**
 * A pattern as a tree: what the generator writes where a table would be too large or cannot be.
 *
 * @param classes the classes of code points
 * @param word by class: 1 for word characters
 * @param sets by set and class: whether the class belongs to the set
 * @param groups how many groups there are, those behind one another numbered from 1
 * @param repeats how many repeats there are
 * @param nodes how many nodes there are
 * @param looks what looks around, the inner ones before the outer ones
 */
record Program(
        CodePointClasses classes,
        int[] word,
        boolean[][] sets,
        int groups,
        int repeats,
        int nodes,
        List<Look> looks,
        Node root) {

    /** What a look-around looks for. */
    record Look(Node body, boolean ahead) {}

    boolean consumes(Node node, int codePoint) {
        return sets[node.numbers()[0]][classes.of(codePoint)];
    }

    boolean isWord(int codePoint) {
        return word[classes.of(codePoint)] == 1;
    }
}
