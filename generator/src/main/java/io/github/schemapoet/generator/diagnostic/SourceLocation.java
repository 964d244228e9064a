package io.github.schemapoet.generator.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path as the caller named the file, or a display name where there is no file
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record SourceLocation(String path, int line, int column) implements Comparable<SourceLocation> {
    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:[line,column]}, as Maven's compiler writes it and IDEs read it. */
    @Override
    public String toString() {
        return path + ":[" + line + "," + column + "]";
    }
}
