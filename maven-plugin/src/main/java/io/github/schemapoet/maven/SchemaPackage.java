package io.github.schemapoet.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** A package for the types of some schemas: an element of the parameter {@code packages}. */
public final class SchemaPackage {
    private @Nullable String schemas;
    private @Nullable String packageName;

    /** Filled by Maven. */
    public SchemaPackage() {}

    /** A schema or a folder of schemas, by its place below the schema folder, or the beginning of their URIs. */
    public void setSchemas(String schemas) {
        this.schemas = schemas;
    }

    /** The package. */
    public void setPackageName(String packageName) {
        this.packageName = packageName;
    }

    static Map<String, String> all(List<SchemaPackage> packages) throws MojoExecutionException {
        Map<String, String> all = new TreeMap<>();
        for (SchemaPackage each : packages) {
            if (each.schemas == null || each.packageName == null) {
                throw new MojoExecutionException("Each of packages needs schemas and a packageName.");
            }
            if (all.put(each.schemas, each.packageName) != null) {
                throw new MojoExecutionException("There are two packages for " + each.schemas + ".");
            }
        }
        return all;
    }
}
