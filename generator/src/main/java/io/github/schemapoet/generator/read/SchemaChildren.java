package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.DynamicReference;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;
import java.util.Optional;

/** Where a reader of schemas hands on what it meets: subschemas and references. */
public interface SchemaChildren {
    /** The key of a subschema, which will be read too. */
    SchemaKey child(Located schema, String[] tokens, SourceValue value);

    /** The key of what the reference of a keyword leads to, which will be read too; nothing where it leads nowhere. */
    Optional<SchemaKey> reference(Located schema, String keyword, String reference);

    /** What a reference is that depends on how its schema was reached; all that it can lead to will be read too. */
    DynamicReference dynamicReference(Located schema, String keyword, String reference);
}
