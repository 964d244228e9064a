package io.github.schemapoet.generator;

import java.nio.file.Path;
import java.util.List;

/**
 * Schemas in one place.
 *
 * @param place a folder, a jar, or a single schema
 * @param includes which files below a folder or in a jar are schemas, as Ant patterns ({@code **}{@code /*.json})
 * @param excludes which of these are not
 */
public record SchemaSet(Path place, List<String> includes, List<String> excludes) {
    /** Keeps copies. */
    public SchemaSet {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** One schema. */
    public static SchemaSet ofFile(Path file) {
        return new SchemaSet(file, List.of(), List.of());
    }
}
