package io.github.schemapoet.maven;

import io.github.schemapoet.generator.FolderGeneration;
import io.github.schemapoet.generator.FolderResult;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaSet;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What both goals have in common: parameters become one request, the generator is called once, its result is reported. */
abstract class AbstractGenerateMojo extends AbstractNamingMojo {
    /**
     * Package of the generated types. By default the project's group id, followed by what its artifact id adds to it, in
     * lower case and with a dot for every other character: {@code com.acme} and {@code acme-job-model} give {@code
     * com.acme.job.model}.
     */
    @Parameter(property = "schemapoet.packageName")
    private @Nullable String packageName;

    /** Which files below the schema folder are schemas. */
    @Parameter(property = "schemapoet.includes", defaultValue = "**/*.json,**/*.yaml,**/*.yml")
    private List<String> includes = List.of();

    /** Which of the included files are not. They can still be referred to. */
    @Parameter(property = "schemapoet.excludes")
    private List<String> excludes = List.of();

    /**
     * Schemas in the jars of the project's dependencies, of any scope that the goal compiles with. Each has a {@code
     * groupId}, an {@code artifactId}, a {@code classifier} if need be, and {@code includes} (by default every entry that
     * ends in {@code .schema.json}, {@code .schema.yaml} or {@code .schema.yml}) and {@code excludes}. A reference from such
     * a schema reads only within its jar.
     */
    @Parameter
    private List<SchemaDependency> schemaDependencies = List.of();

    /**
     * Catalogue of schemas that are referred to by absolute URIs: a JSON or YAML object from URIs, or URI prefixes that end
     * in {@code /}, to files or folders, relative to the catalogue. Nothing is ever fetched from a network.
     */
    @Parameter(property = "schemapoet.catalog")
    private @Nullable File catalog;

    /** Folder below which relative references may read. By default the schema folder. */
    @Parameter(property = "schemapoet.root")
    private @Nullable File root;

    /** Dialect of schemas that have no {@code $schema}: a draft such as {@code draft-07}, or a metaschema's URI. */
    @Parameter(property = "schemapoet.dialect", defaultValue = "2020-12")
    private String dialect = "2020-12";

    /**
     * Whether the keyword {@code format} rejects what is not of the format: {@code assert}, as authors mean it, or {@code
     * annotate}, as the specification has it where no vocabulary says otherwise.
     */
    @Parameter(property = "schemapoet.formats", defaultValue = "assert")
    private String formats = "assert";

    /**
     * Formats of your own: an element for each, with the name of the format, that holds the full name of a class that
     * implements {@code io.github.schemapoet.runtime.FormatCheck}. The class may be one of this project's.
     */
    @Parameter
    private Map<String, String> customFormats = Map.of();

    /** Whether {@code contentEncoding}, {@code contentMediaType} and {@code contentSchema} reject: as for formats. */
    @Parameter(property = "schemapoet.content", defaultValue = "annotate")
    private String content = "annotate";

    /**
     * What keywords do in drafts before 2019-09 that are newer than the draft or stand beside {@code $ref}: nothing, by the
     * {@code letter} of the specification, or what they do in {@code editors}.
     */
    @Parameter(property = "schemapoet.interpretation", defaultValue = "letter")
    private String interpretation = "letter";

    /** How much diagnostics matter, by their ids: {@code error}, {@code warning}, {@code note} or {@code off}. */
    @Parameter
    private Map<String, String> severities = Map.of();

    /**
     * Whether types in the jars of dependencies are used where a schema has the same URI, and not generated again. A jar
     * tells of its types in {@code META-INF/schemapoet}.
     */
    @Parameter(property = "schemapoet.reuseTypes", defaultValue = "true")
    private boolean reuseTypes = true;

    /** Whether generated files that were edited by hand may be overwritten. Otherwise they are reported as errors. */
    @Parameter(property = "schemapoet.overwrite", defaultValue = "false")
    private boolean overwrite;

    /** Whether to generate even if nothing changed since the last time. */
    @Parameter(property = "schemapoet.force", defaultValue = "false")
    private boolean force;

    /** Whether warnings are errors: the build fails, and nothing is generated. */
    @Parameter(property = "schemapoet.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Whether to do nothing at all. */
    @Parameter(property = "schemapoet.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    /** The folder of schemas. */
    abstract File schemaFolder();

    /** The folder of generated sources. */
    abstract File outputFolder();

    /** Tells Maven that there are sources to compile in the output folder. */
    abstract void register(MavenProject mavenProject, String sourceRoot);

    /** Whether other projects are told of the types. */
    abstract boolean sharesTypes();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("SchemaPoet is skipped.");
            return;
        }
        MavenProject mavenProject = Objects.requireNonNull(project);
        // Before anything is generated: the compiler needs the sources also where nothing changed.
        register(mavenProject, outputFolder().getPath());
        FolderResult result = new FolderGeneration(
                        outputFolder().toPath(),
                        owner(),
                        mavenProject.getBasedir().toPath())
                .run(request(mavenProject), force, overwrite);
        new Report(getLog()).of(result);
    }

    private String owner() {
        return Objects.requireNonNull(execution).getExecutionId();
    }

    private GenerationRequest request(MavenProject mavenProject) throws MojoExecutionException {
        List<SchemaSet> schemas = new ArrayList<>();
        schemas.add(new SchemaSet(schemaFolder().toPath(), includes, excludes));
        for (SchemaDependency dependency : schemaDependencies) {
            File artifact = DependencyFiles.of(mavenProject, dependency);
            schemas.add(new SchemaSet(artifact.toPath(), dependency.includes(), dependency.excludes()));
        }
        String target = packageName != null && !packageName.isBlank()
                ? packageName
                : PackageRule.packageOf(mavenProject.getGroupId(), mavenProject.getArtifactId());
        GeneratorOptions options = GeneratorOptions.ofPackage(target)
                .withDialect(dialect)
                .withFailOnWarning(failOnWarning)
                .withFormats(Choices.of("formats", formats, GeneratorOptions.Assertion.class))
                .withContent(Choices.of("content", content, GeneratorOptions.Assertion.class))
                .withTypes(typeOptions())
                .withCustomFormats(customFormats)
                .withInterpretation(Choices.of("interpretation", interpretation, GeneratorOptions.Interpretation.class))
                .withSeverities(Choices.of("severities", severities, GeneratorOptions.Importance.class));
        if (catalog != null) {
            options = options.withCatalog(catalog.toPath());
        }
        options = options.withNaming(
                namingOptions().withReuse(SharedTypesFiles.of(mavenProject, owner(), sharesTypes(), reuseTypes)));
        return new GenerationRequest(schemas, root == null ? options : options.withRoot(root.toPath()));
    }
}
