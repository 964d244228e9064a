package io.github.schemapoet.maven;

import io.github.schemapoet.generator.ReuseOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** What a project's types are shared by: an index in its jar, and those in the jars that it depends on. */
final class SharedTypesFiles {
    private SharedTypesFiles() {}

    static ReuseOptions of(MavenProject project, String execution, boolean share, boolean reuse) {
        String name = project.getGroupId() + "." + project.getArtifactId() + "." + execution;
        Optional<String> index = share ? Optional.of(name.replaceAll("[^A-Za-z0-9_.-]", "_")) : Optional.empty();
        return new ReuseOptions(index, reuse ? libraries(project) : List.of());
    }

    private static List<Path> libraries(MavenProject project) {
        List<Path> places = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getFile() != null && artifact.getArtifactHandler().isAddedToClasspath()) {
                places.add(artifact.getFile().toPath());
            }
        }
        return places;
    }
}
