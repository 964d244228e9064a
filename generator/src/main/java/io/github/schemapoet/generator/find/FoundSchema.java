package io.github.schemapoet.generator.find;

import java.nio.file.Path;

/**
 * A schema to generate types for.
 *
 * @param file in whatever file system
 * @param folder the folder, or the jar's root, that it was found in; its own folder if it was named itself
 */
public record FoundSchema(Path file, Path folder) {}
