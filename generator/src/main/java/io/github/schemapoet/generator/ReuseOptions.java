package io.github.schemapoet.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether types are shared between runs.
 *
 * @param index name of the file, below {@code META-INF/schemapoet}, that tells other runs of the types that this one makes;
 *     it belongs into the jar with their classes. Without it, no other run can use them
 * @param libraries jars, or folders of classes, whose types are used where a schema is known by the same URI, and not made
 *     again
 */
public record ReuseOptions(Optional<String> index, List<Path> libraries) {
    /** Nothing is shared. */
    public static final ReuseOptions NONE = new ReuseOptions(Optional.empty(), List.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException where the index's name has other characters than letters, digits, {@code .}, {@code
     *     -} and {@code _}
     */
    public ReuseOptions {
        if (index.isPresent() && !NAME.matcher(index.get()).matches()) {
            throw new IllegalArgumentException("\"" + index.get() + "\" is no name for an index");
        }
        libraries = List.copyOf(libraries);
    }
}
