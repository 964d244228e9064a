package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether branches of objects exclude one another: by a member that both require, with different constants. */
final class Disjointness {
    private final Parts parts;
    private final Map<SchemaKey, Map<String, Set<JsonValue>>> known = new HashMap<>();

    Disjointness(Parts parts) {
        this.parts = parts;
    }

    /** Whether no object of a branch belongs to another branch. */
    boolean of(SchemaKey branch, List<SchemaKey> branches, AcceptedTypes accepted) {
        Map<String, Set<JsonValue>> tags = known.computeIfAbsent(branch, this::tags);
        for (SchemaKey other : branches) {
            boolean objects = accepted.of(other).has(JsonType.OBJECT);
            if (!other.equals(branch) && objects && !disjoint(tags, known.computeIfAbsent(other, this::tags))) {
                return false;
            }
        }
        return Collections.frequency(branches, branch) == 1;
    }

    private static boolean disjoint(Map<String, Set<JsonValue>> one, Map<String, Set<JsonValue>> other) {
        for (Map.Entry<String, Set<JsonValue>> tag : one.entrySet()) {
            Set<JsonValue> values = other.get(tag.getKey());
            if (values != null && Collections.disjoint(tag.getValue(), values)) {
                return true;
            }
        }
        return false;
    }

    /** The required members that have listed values. */
    private Map<String, Set<JsonValue>> tags(SchemaKey key) {
        Map<String, Set<JsonValue>> tags = new HashMap<>();
        List<Schema> all = parts.of(key);
        for (Schema part : all) {
            part.objects().properties().forEach((name, member) -> {
                boolean required =
                        all.stream().anyMatch(each -> each.objects().required().contains(name));
                Set<JsonValue> values = values(member);
                if (required && !values.isEmpty()) {
                    tags.putIfAbsent(name, values);
                }
            });
        }
        return tags;
    }

    private Set<JsonValue> values(SchemaKey member) {
        for (Schema part : parts.of(member)) {
            if (part.constant().isPresent()) {
                return Set.of(part.constant().get());
            } else if (part.enumeration().isPresent()) {
                return new HashSet<>(part.enumeration().get());
            }
        }
        return Set.of();
    }
}
