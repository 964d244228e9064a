package io.github.schemapoet.maven;

import io.github.schemapoet.generator.NameOverride;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** A name that a build gives something in a schema: an element of the parameter {@code names}. */
public final class Name {
    private @Nullable String schema;
    private @Nullable String type;
    private @Nullable String accessor;
    private @Nullable String constant;

    /** Filled by Maven. */
    public Name() {}

    /** What gets the name: {@code order.json#/properties/address}, by the place below the schema folder, or by URI. */
    public void setSchema(String schema) {
        this.schema = schema;
    }

    /** The class's name. */
    public void setType(String type) {
        this.type = type;
    }

    /** The accessor's name, of a member whose schema is at the place. */
    public void setAccessor(String accessor) {
        this.accessor = accessor;
    }

    /** The constant's name, of the element of an {@code enum} that is at the place. */
    public void setConstant(String constant) {
        this.constant = constant;
    }

    NameOverride override() throws MojoExecutionException {
        int given = (type == null ? 0 : 1) + (accessor == null ? 0 : 1) + (constant == null ? 0 : 1);
        if (schema == null || given != 1) {
            throw new MojoExecutionException(
                    "Each of names needs a schema, and one of type, accessor and constant; " + this + " does not.");
        }
        if (type != null) {
            return new NameOverride(schema, NameOverride.Kind.TYPE, type);
        }
        return accessor != null
                ? new NameOverride(schema, NameOverride.Kind.ACCESSOR, accessor)
                : new NameOverride(schema, NameOverride.Kind.CONSTANT, String.valueOf(constant));
    }

    @Override
    public String toString() {
        return "the name of " + schema;
    }
}
