package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.cli.compiled.UserClasses;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Assertion;
import io.github.schemapoet.generator.GeneratorOptions.Importance;
import io.github.schemapoet.generator.GeneratorOptions.Interpretation;
import io.github.schemapoet.runtime.FormatCheck;
import io.github.schemapoet.runtime.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. */
final class SchemaOptions {
    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description =
                    "JSON or YAML object from URIs or URI prefixes to files or folders, relative to the catalogue.")
    private @Nullable Path catalog;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "Folder below which references may read; by default each schema's own folder.")
    private @Nullable Path root;

    @Option(
            names = "--dialect",
            paramLabel = "DRAFT",
            description = "Dialect of schemas without $schema: a draft (draft-07, 2020-12) or a metaschema's URI;"
                    + " by default 2020-12.")
    private @Nullable String dialect;

    @Option(
            names = "--duplicates",
            paramLabel = "error|last",
            defaultValue = "error",
            description = "What a repeated member name in a document means: an error, or that the last one counts;"
                    + " by default an error.")
    private Duplicates duplicates = Duplicates.ERROR;

    @Option(
            names = "--formats",
            paramLabel = "assert|annotate",
            defaultValue = "assert",
            description = "Whether the keyword format rejects what is not of the format; by default it does. By the"
                    + " letter it does not.")
    private Assertion formats = Assertion.ASSERT;

    @Option(
            names = "--format",
            paramLabel = "NAME=CLASS",
            description = "A format of your own, and the full name of the class that checks it, which implements"
                    + " FormatCheck; may be repeated.")
    private Map<String, String> customFormats = Map.of();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            split = "${sys:path.separator}",
            description = "Jars and folders with the classes of --format, for validate and roundtrip, which run them.")
    private List<Path> classPath = List.of();

    @Option(
            names = "--content",
            paramLabel = "assert|annotate",
            defaultValue = "annotate",
            description = "Whether contentEncoding, contentMediaType and contentSchema reject; by default they do not.")
    private Assertion content = Assertion.ANNOTATE;

    @Option(
            names = "--interpretation",
            paramLabel = "letter|editors",
            defaultValue = "letter",
            description = "What keywords do in drafts before 2019-09 that are newer, or stand beside $ref: nothing, by"
                    + " the letter, or what they do in editors; by default the letter.")
    private Interpretation interpretation = Interpretation.LETTER;

    @Option(
            names = "--severity",
            paramLabel = "ID=error|warning|note|off",
            description = "How much a diagnostic matters, by its id; may be repeated.")
    private Map<String, Importance> severities = Map.of();

    /** What a repeated member name means. */
    enum Duplicates {
        ERROR,
        LAST
    }

    GeneratorOptions generatorOptions(String packageName) {
        GeneratorOptions options = GeneratorOptions.ofPackage(packageName)
                .withFormats(formats)
                .withContent(content)
                .withCustomFormats(customFormats)
                .withInterpretation(interpretation)
                .withSeverities(severities);
        if (catalog != null) {
            options = options.withCatalog(catalog);
        }
        if (root != null) {
            options = options.withRoot(root);
        }
        return dialect == null ? options : options.withDialect(dialect);
    }

    UserClasses userClasses() {
        return new UserClasses(classPath);
    }

    /**
     * What checks formats of the user's own, by name.
     *
     * @throws SchemaProblem if there is no such class, or none that could do it
     */
    Map<String, FormatCheck> formatChecks() throws SchemaProblem {
        return userClasses().formatChecks(customFormats);
    }

    ReadOptions readOptions() {
        return duplicates == Duplicates.LAST
                ? ReadOptions.defaults().withDuplicateNames(ReadOptions.DuplicateNames.LAST)
                : ReadOptions.defaults();
    }
}
