package io.github.schemapoet.maven;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schemas in the jar of one of the project's dependencies: an element of the parameter {@code schemaDependencies}. */
public final class SchemaDependency {
    private @Nullable String groupId;
    private @Nullable String artifactId;
    private @Nullable String classifier;
    private List<String> includes = List.of("**/*.schema.json", "**/*.schema.yaml", "**/*.schema.yml");
    private List<String> excludes = List.of();

    /** Filled by Maven. */
    public SchemaDependency() {}

    /** Mandatory. */
    public void setGroupId(String groupId) {
        this.groupId = groupId;
    }

    /** Mandatory. */
    public void setArtifactId(String artifactId) {
        this.artifactId = artifactId;
    }

    /** None by default. */
    public void setClassifier(String classifier) {
        this.classifier = classifier;
    }

    /** Which entries of the jar are schemas; by default all that end in {@code .schema.json}, {@code .yaml} or {@code .yml}. */
    public void setIncludes(List<String> includes) {
        this.includes = List.copyOf(includes);
    }

    /** Which of the included entries are not; none by default. */
    public void setExcludes(List<String> excludes) {
        this.excludes = List.copyOf(excludes);
    }

    @Nullable
    String groupId() {
        return groupId;
    }

    @Nullable
    String artifactId() {
        return artifactId;
    }

    @Nullable
    String classifier() {
        return classifier;
    }

    List<String> includes() {
        return includes;
    }

    List<String> excludes() {
        return excludes;
    }

    @Override
    public String toString() {
        return groupId + ":" + artifactId + (classifier == null ? "" : ":" + classifier);
    }
}
