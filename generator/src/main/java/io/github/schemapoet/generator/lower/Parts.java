package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The schemas that a schema is made of: itself, what it refers to, and its {@code allOf}; a value satisfies them all. */
final class Parts {
    private final SchemaGraph graph;
    private final SchemaFacts facts;
    private final Set<SchemaKey> definitions;
    private final Map<SchemaKey, List<Schema>> known = new HashMap<>();
    private final Map<SchemaKey, SchemaKey> ends = new HashMap<>();

    Parts(SchemaGraph graph, SchemaFacts facts) {
        this.graph = graph;
        this.facts = facts;
        this.definitions =
                graph.definitions().stream().map(SchemaGraph.Definition::key).collect(Collectors.toSet());
    }

    /** Whether a schema is no place inside another one: a definition, or a resource. */
    boolean standsAlone(SchemaKey key) {
        return key.pointer().isEmpty() || definitions.contains(key);
    }

    Schema schema(SchemaKey key) {
        return graph.get(key);
    }

    /** All parts, the schema itself first, each once. Without recursion, since chains may be long. */
    List<Schema> of(SchemaKey key) {
        List<Schema> before = known.get(key);
        if (before != null) {
            return before;
        }
        Map<SchemaKey, Schema> parts = new LinkedHashMap<>();
        Deque<SchemaKey> open = new ArrayDeque<>();
        open.push(key);
        while (!open.isEmpty()) {
            SchemaKey next = open.pop();
            Schema schema = graph.get(next);
            if (parts.putIfAbsent(next, schema) == null) {
                List<SchemaKey> inner = new ArrayList<>();
                schema.composition().ref().ifPresent(inner::add);
                inner.addAll(schema.composition().allOf());
                Collections.reverse(inner);
                inner.forEach(open::push);
            }
        }
        List<Schema> all = List.copyOf(parts.values());
        known.put(key, all);
        return all;
    }

    /** The schema at the end of a chain of schemas that only refer to the next, and the chain itself before it. */
    List<Schema> chain(SchemaKey start) {
        Set<SchemaKey> seen = new LinkedHashSet<>();
        List<Schema> chain = new ArrayList<>();
        SchemaKey key = start;
        while (seen.add(key)) {
            Schema schema = graph.get(key);
            chain.add(schema);
            if (!onlyRefers(schema)) {
                break;
            }
            Composition composition = schema.composition();
            key = composition.ref().orElseGet(() -> composition.allOf().get(0));
        }
        return chain;
    }

    /** Whether the types of two schemas can belong to one sealed hierarchy. */
    boolean together(SchemaKey one, SchemaKey other) {
        return facts.together(one, other);
    }

    /** The schema at the end of {@link #chain}. */
    SchemaKey resolve(SchemaKey start) {
        SchemaKey before = ends.get(start);
        if (before != null) {
            return before;
        }
        List<Schema> chain = chain(start);
        SchemaKey end = chain.get(chain.size() - 1).key();
        chain.forEach(each -> ends.put(each.key(), end));
        return end;
    }

    /** Whether a schema says of values only that another one holds. */
    private boolean onlyRefers(Schema schema) {
        Composition composition = schema.composition();
        int references = composition.allOf().size() + (composition.ref().isPresent() ? 1 : 0);
        return references == 1
                && !facts.enters(schema.key())
                && schema.assertsOnlyBranches()
                && composition.anyOf().isEmpty()
                && composition.oneOf().isEmpty();
    }
}
