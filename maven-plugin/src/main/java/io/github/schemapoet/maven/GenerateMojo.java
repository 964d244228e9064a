package io.github.schemapoet.maven;

import java.io.File;
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
    }
}
