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
 * @param formats whether {@code format} is checked. By the letter it is not, but where a vocabulary of the dialect demands
 *     it; authors mean it
 * @param content whether {@code contentEncoding}, {@code contentMediaType} and {@code contentSchema} are checked. By the
 *     letter they are not
 */
public record GeneratorOptions(
        String packageName,
        String dialect,
        Optional<Path> catalog,
        Optional<Path> root,
        boolean failOnWarning,
        Assertion formats,
        Assertion content) {
    /** The dialect of schemas that have no {@code $schema}, unless another one is chosen. */
    public static final String DEFAULT_DIALECT = "2020-12";

    /** What a keyword does that is an annotation by the letter. */
    public enum Assertion {
        /** It rejects instances. */
        ASSERT,
        /** It says something, and rejects nothing. */
        ANNOTATE
    }

    /** The defaults, with this package. */
    public static GeneratorOptions ofPackage(String packageName) {
        return new GeneratorOptions(
                packageName,
                DEFAULT_DIALECT,
                Optional.empty(),
                Optional.empty(),
                false,
                Assertion.ASSERT,
                Assertion.ANNOTATE);
    }

    /** The same with another {@link #packageName}. */
    public GeneratorOptions withPackageName(String value) {
        return new GeneratorOptions(value, dialect, catalog, root, failOnWarning, formats, content);
    }

    /** The same with another {@link #dialect}. */
    public GeneratorOptions withDialect(String value) {
        return new GeneratorOptions(packageName, value, catalog, root, failOnWarning, formats, content);
    }

    /** The same with a {@link #catalog}. */
    public GeneratorOptions withCatalog(Path value) {
        return new GeneratorOptions(packageName, dialect, Optional.of(value), root, failOnWarning, formats, content);
    }

    /** The same with a {@link #root}. */
    public GeneratorOptions withRoot(Path value) {
        return new GeneratorOptions(packageName, dialect, catalog, Optional.of(value), failOnWarning, formats, content);
    }

    /** The same with another {@link #failOnWarning}. */
    public GeneratorOptions withFailOnWarning(boolean value) {
        return new GeneratorOptions(packageName, dialect, catalog, root, value, formats, content);
    }

    /** The same with other {@link #formats}. */
    public GeneratorOptions withFormats(Assertion value) {
        return new GeneratorOptions(packageName, dialect, catalog, root, failOnWarning, value, content);
    }

    /** The same with other {@link #content}. */
    public GeneratorOptions withContent(Assertion value) {
        return new GeneratorOptions(packageName, dialect, catalog, root, failOnWarning, formats, value);
    }
}
