package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Set;

/** What later stages know of schemas that decides which types there can be. */
public interface SchemaFacts {
    /** Whether a schema accepts a value: asked of defaults. */
    boolean accepts(SchemaKey schema, JsonValue value);

    /**
     * Whether what a schema accepts depends on the way to it. Such a schema has a type only where nothing leads to it: an
     * instance that is valid in one place need not be valid by itself.
     */
    boolean scoped(SchemaKey schema);

    /** Whether what a schema leads to depends on this schema having been on the way. */
    boolean enters(SchemaKey schema);

    /** The schemas that the configuration calls so: by a document's place or URI, and a JSON Pointer. */
    Set<SchemaKey> find(String place);

    /** Whether the types of two schemas can belong to one sealed hierarchy: they are made together, in one package. */
    boolean together(SchemaKey one, SchemaKey other);
}
