package io.github.schemapoet.generator.shape;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Comparator;

/**
 * What identifies a declared type: its schema, and which of the schema's values it holds. A value belongs to the type
 * exactly if the schema accepts it and it is of the facet.
 */
public record TypeKey(SchemaKey schema, Facet facet) implements Comparable<TypeKey> {
    private static final Comparator<TypeKey> ORDER =
            Comparator.comparing(TypeKey::schema).thenComparing(TypeKey::facet);

    /** The type of all values of a schema. */
    public static TypeKey whole(SchemaKey schema) {
        return new TypeKey(schema, Facet.WHOLE);
    }

    @Override
    public int compareTo(TypeKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return facet == Facet.WHOLE ? schema.toString() : schema + " (" + facet + ")";
    }
}
