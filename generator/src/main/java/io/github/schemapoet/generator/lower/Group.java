package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The branches of one {@code anyOf} or {@code oneOf}.
 *
 * @param exclusive whether a value belongs to exactly one
 */
record Group(boolean exclusive, List<SchemaKey> branches) {
    static List<Group> of(List<Schema> parts) {
        List<Group> groups = new ArrayList<>();
        for (Schema part : parts) {
            if (!part.composition().anyOf().isEmpty()) {
                groups.add(new Group(false, part.composition().anyOf()));
            }
            if (!part.composition().oneOf().isEmpty()) {
                groups.add(new Group(true, part.composition().oneOf()));
            }
        }
        return groups;
    }
}
