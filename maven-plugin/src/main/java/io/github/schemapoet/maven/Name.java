package io.github.schemapoet.maven;

import io.github.schemapoet.generator.NameOverride;
import java.util.EnumMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** A name that a build gives something in a schema: an element of the parameter {@code names}. */
public final class Name {
    private @Nullable String schema;
    private @Nullable String type;
    private @Nullable String accessor;
    private @Nullable String constant;
    private @Nullable String interfaceName;

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

    /** The name of an interface of the class's accessors, which there is not otherwise. */
    public void setInterface(String name) {
        this.interfaceName = name;
    }

    NameOverride override() throws MojoExecutionException {
        Map<NameOverride.Kind, String> given = new EnumMap<>(NameOverride.Kind.class);
        put(given, NameOverride.Kind.TYPE, type);
        put(given, NameOverride.Kind.ACCESSOR, accessor);
        put(given, NameOverride.Kind.CONSTANT, constant);
        put(given, NameOverride.Kind.INTERFACE, interfaceName);
        if (schema == null || given.size() != 1) {
            throw new MojoExecutionException(
                    "Each of names needs a schema, and one of type, accessor, constant and interface; " + this
                            + " does not.");
        }
        Map.Entry<NameOverride.Kind, String> only = given.entrySet().iterator().next();
        return new NameOverride(schema, only.getKey(), only.getValue());
    }

    private static void put(Map<NameOverride.Kind, String> given, NameOverride.Kind kind, @Nullable String name) {
        if (name != null) {
            given.put(kind, name);
        }
    }

    @Override
    public String toString() {
        return "the name of " + schema;
    }
}
