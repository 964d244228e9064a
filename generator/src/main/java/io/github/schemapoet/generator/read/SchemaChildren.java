package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;
import java.util.Optional;

/** Where a reader of schemas hands on what it meets: subschemas and references. */
public interface SchemaChildren {
    /** The key of a subschema, which will be read too. */
    SchemaKey child(Located schema, String[] tokens, SourceValue value);

    /** The key of what a reference leads to, which will be read too; nothing where it leads nowhere. */
    Optional<SchemaKey> reference(Located schema, String reference);
}
