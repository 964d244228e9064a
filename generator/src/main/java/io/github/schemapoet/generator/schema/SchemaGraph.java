package io.github.schemapoet.generator.schema;

import java.util.List;
import java.util.Map;

/**
 * All schemas of a run; every key that a schema names is in here.
 *
 * @param schemas by key, in an order that depends on the keys alone
 * @param roots the documents that were asked for, in order of their paths
 * @param definitions the named definitions of all documents that were read, in the order of the documents
 * @param dynamicAnchors by name, the schemas that have it, by their resources
 */
public record SchemaGraph(
        Map<SchemaKey, Schema> schemas,
        List<Root> roots,
        List<Definition> definitions,
        Map<String, Map<String, SchemaKey>> dynamicAnchors) {
    /**
     * A document that was asked for.
     *
     * @param key of its root schema
     * @param path as the caller named it, or a display name
     * @param place where it is below its schema root, with {@code /} between its parts; its URI where it is no file
     */
    public record Root(SchemaKey key, String path, String place) {}

    /**
     * A schema under {@code definitions} or {@code $defs}.
     *
     * @param name as the document has it
     */
    public record Definition(SchemaKey key, String name) {}

    /**
     * The schema of a key.
     *
     * @throws IllegalArgumentException where the graph has none, which a linked graph rules out for keys in it
     */
    public Schema get(SchemaKey key) {
        Schema schema = schemas.get(key);
        if (schema == null) {
            throw new IllegalArgumentException("no schema at " + key);
        }
        return schema;
    }
}
