package io.github.schemapoet.maven;

import io.github.schemapoet.generator.option.PlaceType;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The type in which the values of a place can be had: an element of the parameter {@code types}. */
public final class Type {
    private @Nullable String schema;
    private @Nullable String javaType;

    /** Filled by Maven. */
    public Type() {}

    /** Whose values: {@code order.json#/properties/total}, by the place below the schema folder, or by URI. */
    public void setSchema(String schema) {
        this.schema = schema;
    }

    /** The simple name of a type of the JDK, or the full one of a class that has an adapter. */
    public void setJavaType(String javaType) {
        this.javaType = javaType;
    }

    static List<PlaceType> all(List<Type> types) throws MojoExecutionException {
        List<PlaceType> all = new ArrayList<>();
        for (Type each : types) {
            if (each.schema == null || each.javaType == null) {
                throw new MojoExecutionException("Each of types needs a schema and a javaType.");
            }
            all.add(new PlaceType(each.schema, each.javaType));
        }
        return all;
    }
}
