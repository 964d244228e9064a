package io.github.schemapoet.generator;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to generate.
 *
 * @param packageName package of the generated types
 * @param dialect dialect of schemas that have no {@code $schema}: a draft ({@code draft-07}, {@code 2020-12}) or a
 *     metaschema's URI
 * @param catalog a JSON or YAML object from URIs, or URI prefixes, to files or folders relative to it; what references may
 *     read beside the root. Nothing is fetched from a network
 * @param root folder below which references may read; by default the folder that a schema was found in
 * @param failOnWarning whether warnings are errors, so that nothing is generated
 */
public record GeneratorOptions(
        String packageName, String dialect, Optional<Path> catalog, Optional<Path> root, boolean failOnWarning) {
    /** The dialect of schemas that have no {@code $schema}, unless another one is chosen. */
    public static final String DEFAULT_DIALECT = "2020-12";

    /** The defaults, with this package. */
    public static GeneratorOptions ofPackage(String packageName) {
        return new GeneratorOptions(packageName, DEFAULT_DIALECT, Optional.empty(), Optional.empty(), false);
    }

    /** The same with another {@link #packageName}. */
    public GeneratorOptions withPackageName(String value) {
        return new GeneratorOptions(value, dialect, catalog, root, failOnWarning);
    }

    /** The same with another {@link #dialect}. */
    public GeneratorOptions withDialect(String value) {
        return new GeneratorOptions(packageName, value, catalog, root, failOnWarning);
    }

    /** The same with a {@link #catalog}. */
    public GeneratorOptions withCatalog(Path value) {
        return new GeneratorOptions(packageName, dialect, Optional.of(value), root, failOnWarning);
    }

    /** The same with a {@link #root}. */
    public GeneratorOptions withRoot(Path value) {
        return new GeneratorOptions(packageName, dialect, catalog, Optional.of(value), failOnWarning);
    }

    /** The same with another {@link #failOnWarning}. */
    public GeneratorOptions withFailOnWarning(boolean value) {
        return new GeneratorOptions(packageName, dialect, catalog, root, value);
    }
}
