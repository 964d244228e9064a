package io.github.schemapoet.maven;

import java.io.File;
import java.util.Objects;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The jars of dependencies; in a build of several modules that packages none, folders of classes. */
final class DependencyFiles {
    private DependencyFiles() {}

    static File of(MavenProject project, SchemaDependency wanted) throws MojoExecutionException {
        if (wanted.groupId() == null || wanted.artifactId() == null) {
            throw new MojoExecutionException("Each of schemaDependencies needs a groupId and an artifactId.");
        }
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getGroupId().equals(wanted.groupId())
                    && artifact.getArtifactId().equals(wanted.artifactId())
                    && Objects.equals(orEmpty(artifact.getClassifier()), orEmpty(wanted.classifier()))
                    && artifact.getFile() != null) {
                return artifact.getFile();
            }
        }
        throw new MojoExecutionException("The project has no dependency " + wanted
                + " with a jar, of a scope that this goal compiles with. Add it to the project's <dependencies>.");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
