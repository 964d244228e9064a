package io.github.schemapoet.generator.output;

/**
 * Why nothing was written.
 *
 * @param fault the kind of problem
 * @param path the file in question, relative to the output folder
 * @param text a sentence that says what is wrong and what to do
 */
public record OutputProblem(Fault fault, String path, String text) {
    /** The kinds of problem. */
    public enum Fault {
        /** A path that leaves the folder, by its name or by a symbolic link, or that some file system cannot hold. */
        UNSAFE_PATH,
        /** Two paths that are one on a file system that ignores case. */
        CASE_CLASH,
        /** A file that somebody edited since it was generated. */
        EDITED,
        /** A file that was not generated here. */
        FOREIGN,
        /** A file that another execution generates. */
        CLAIMED,
        /** The folder cannot be read or written. */
        UNUSABLE
    }
}
