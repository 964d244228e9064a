package io.github.schemapoet.generator.registry;

import java.nio.file.Path;

/** A file that a reference leads to, and the root that it must be below. */
record FileTarget(Path file, Path root) {}
