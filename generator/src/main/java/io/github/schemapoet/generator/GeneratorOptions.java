package io.github.schemapoet.generator;

import io.github.schemapoet.generator.option.TypeOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param interpretation what newer keywords, and those beside {@code $ref}, do in older drafts
 * @param types how the generated types look
 * @param customFormats formats of the user's own: names of classes that implement {@code FormatCheck}, by the formats'
 *     names
 * @param severities what else diagnostics are than by default, by their ids
 * @param naming what decides on names and packages beside the schemas
 */
public record GeneratorOptions(
        String packageName,
        String dialect,
        Optional<Path> catalog,
        Optional<Path> root,
        boolean failOnWarning,
        Assertion formats,
        Assertion content,
        Interpretation interpretation,
        TypeOptions types,
        Map<String, String> customFormats,
        Map<String, Importance> severities,
        NamingOptions naming) {
    /** The dialect of schemas that have no {@code $schema}, unless another one is chosen. */
    public static final String DEFAULT_DIALECT = "2020-12";

    /** Keeps copies. */
    public GeneratorOptions {
        customFormats = Map.copyOf(customFormats);
        severities = Map.copyOf(severities);
    }

    /** What a keyword does that is an annotation by the letter. */
    public enum Assertion {
        /** It rejects instances. */
        ASSERT,
        /** It says something, and rejects nothing. */
        ANNOTATE
    }

    /** What is done about what drafts before 2019-09 say nothing of, or ignore. */
    public enum Interpretation {
        /** What the specification says: nothing, with a warning or a note. */
        LETTER,
        /** What editors do: newer keywords, and those beside {@code $ref}, count as in newer drafts. */
        EDITORS
    }

    /** How much a diagnostic matters to the caller. */
    public enum Importance {
        /** Nothing is generated. */
        ERROR,
        /** Probably a mistake. */
        WARNING,
        /** Worth knowing. */
        NOTE,
        /** Not worth knowing; what is an error by itself stays one. */
        OFF
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
                Assertion.ANNOTATE,
                Interpretation.LETTER,
                TypeOptions.DEFAULTS,
                Map.of(),
                Map.of(),
                NamingOptions.DEFAULTS);
    }

    /** The same with another {@link #packageName}. */
    public GeneratorOptions withPackageName(String value) {
        return changed(options -> options.packageName = value);
    }

    /** The same with another {@link #dialect}. */
    public GeneratorOptions withDialect(String value) {
        return changed(options -> options.dialect = value);
    }

    /** The same with a {@link #catalog}. */
    public GeneratorOptions withCatalog(Path value) {
        return changed(options -> options.catalog = Optional.of(value));
    }

    /** The same with a {@link #root}. */
    public GeneratorOptions withRoot(Path value) {
        return changed(options -> options.root = Optional.of(value));
    }

    /** The same with another {@link #failOnWarning}. */
    public GeneratorOptions withFailOnWarning(boolean value) {
        return changed(options -> options.failOnWarning = value);
    }

    /** The same with other {@link #formats}. */
    public GeneratorOptions withFormats(Assertion value) {
        return changed(options -> options.formats = value);
    }

    /** The same with other {@link #content}. */
    public GeneratorOptions withContent(Assertion value) {
        return changed(options -> options.content = value);
    }

    /** The same with another {@link #interpretation}. */
    public GeneratorOptions withInterpretation(Interpretation value) {
        return changed(options -> options.interpretation = value);
    }

    /** The same with other {@link #types}. */
    public GeneratorOptions withTypes(TypeOptions value) {
        return changed(options -> options.types = value);
    }

    /** The same with other {@link #customFormats}, by their names. */
    public GeneratorOptions withCustomFormats(Map<String, String> value) {
        return changed(options -> options.customFormats = value);
    }

    /** The same with other {@link #severities}, by ids of diagnostics. */
    public GeneratorOptions withSeverities(Map<String, Importance> value) {
        return changed(options -> options.severities = value);
    }

    /** The same with other {@link #naming}. */
    public GeneratorOptions withNaming(NamingOptions value) {
        return changed(options -> options.naming = value);
    }

    private GeneratorOptions changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.options();
    }

    /** All options, one of which is about to change. */
    private static final class Copy {
        private String packageName;
        private String dialect;
        private Optional<Path> catalog;
        private Optional<Path> root;
        private boolean failOnWarning;
        private Assertion formats;
        private Assertion content;
        private Interpretation interpretation;
        private TypeOptions types;
        private Map<String, String> customFormats;
        private Map<String, Importance> severities;
        private NamingOptions naming;

        Copy(GeneratorOptions from) {
            packageName = from.packageName;
            dialect = from.dialect;
            catalog = from.catalog;
            root = from.root;
            failOnWarning = from.failOnWarning;
            formats = from.formats;
            content = from.content;
            interpretation = from.interpretation;
            types = from.types;
            customFormats = from.customFormats;
            severities = from.severities;
            naming = from.naming;
        }

        GeneratorOptions options() {
            return new GeneratorOptions(
                    packageName,
                    dialect,
                    catalog,
                    root,
                    failOnWarning,
                    formats,
                    content,
                    interpretation,
                    types,
                    customFormats,
                    severities,
                    naming);
        }
    }
}
