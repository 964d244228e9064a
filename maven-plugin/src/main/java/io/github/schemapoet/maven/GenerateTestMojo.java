package io.github.schemapoet.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Generates immutable, validated Java classes for the project's tests from the JSON Schemas of its tests. */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {
    /** Folder of the schemas. May be missing, where all schemas come from dependencies. */
    @Parameter(property = "schemapoet.testSchemaDirectory", defaultValue = "${project.basedir}/src/test/jsonschema")
    private File schemaDirectory = new File("src/test/jsonschema");

    /** Folder of the generated sources; a source root of the project's tests. */
    @Parameter(
            property = "schemapoet.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/schemapoet")
    private File outputDirectory = new File("target/generated-test-sources/schemapoet");

    /** Made by Maven. */
    public GenerateTestMojo() {}

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
        mavenProject.addTestCompileSourceRoot(sourceRoot);
    }

    /** What is made for tests is in no jar. */
    @Override
    boolean sharesTypes() {
        return false;
    }
}
