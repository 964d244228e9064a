package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The schemas of a value's members and items. */
final class Children {
    private Children() {}

    static Set<SchemaKey> of(List<Check> checks) {
        Set<SchemaKey> keys = new LinkedHashSet<>();
        for (Check check : checks) {
            if (check instanceof Check.Items items) {
                keys.add(items.schema());
            } else if (check instanceof Check.Members members) {
                members.properties().forEach(member -> keys.addAll(member.schemas()));
                members.patterns().forEach(pattern -> keys.add(pattern.schema()));
                members.additional().ifPresent(keys::add);
            }
        }
        return keys;
    }
}
