package io.github.schemapoet.generator.compile;

import java.util.List;
import java.util.Map;

/**
 * What came of a compilation.
 *
 * @param compiled whether there were no errors
 * @param messages the compiler's errors and warnings, in its own words
 * @param classes class files by binary name; some may be missing if there were errors
 */
public record CompilationResult(boolean compiled, List<String> messages, Map<String, byte[]> classes) {
    /** Keeps copies. */
    public CompilationResult {
        messages = List.copyOf(messages);
        classes = Map.copyOf(classes);
    }

    /**
     * A new class loader of these classes. Nothing but its classes refers to it: it goes when they do.
     *
     * @param parent where the classes that the sources referred to are found
     */
    public ClassLoader loader(ClassLoader parent) {
        return new MemoryClassLoader(classes, parent);
    }
}
