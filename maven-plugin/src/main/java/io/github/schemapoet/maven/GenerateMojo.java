package io.github.schemapoet.maven;

import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Generates immutable, validated Java classes from the project's JSON Schemas. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    /** Folder of the schemas. May be missing, where all schemas come from dependencies. */
    @Parameter(property = "schemapoet.schemaDirectory", defaultValue = "${project.basedir}/src/main/jsonschema")
    private File schemaDirectory = new File("src/main/jsonschema");

    /** Folder of the generated sources; a source root of the project. */
    @Parameter(
            property = "schemapoet.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/schemapoet")
    private File outputDirectory = new File("target/generated-sources/schemapoet");

    /**
     * Whether other projects are told of the types, so that they use these where they have the same schemas. A file in
     * {@code META-INF/schemapoet} of the jar has the schemas, those that have a URI of their own, and the names of their
     * classes.
     */
    @Parameter(property = "schemapoet.shareTypes", defaultValue = "true")
    private boolean shareTypes = true;

    /** Made by Maven. */
    public GenerateMojo() {}

    @Override
    File schemaFolder() {
        return schemaDirectory;
    }

    @Override
    File outputFolder() {
        return outputDirectory;
    }

    @Override
    void register(MavenProject mavenProject, String sourceRoot) {
        mavenProject.addCompileSourceRoot(sourceRoot);
        if (shareTypes) {
            Resource index = new Resource();
            index.setDirectory(sourceRoot);
            index.addInclude("META-INF/schemapoet/*.json");
            mavenProject.addResource(index);
        }
    }

    @Override
    boolean sharesTypes() {
        return shareTypes;
    }
}
