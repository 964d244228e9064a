package io.github.schemapoet.generator.link;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds schemas that apply themselves to the same instance, through {@code $ref}, {@code allOf} and the
 * like alone: nothing could ever decide them (2020-12 core §9.4.1).
 */
final class ReferenceLoops {
    private ReferenceLoops() {}

    static void report(Map<SchemaKey, Schema> schemas, Diagnostics diagnostics) {
        Set<SchemaKey> clean = new HashSet<>();
        for (SchemaKey key : schemas.keySet()) {
            if (!clean.contains(key)) {
                walk(key, schemas, clean, diagnostics);
            }
        }
    }

    /** A step of a depth-first walk that needs no recursion, since chains may be long. */
    private record Step(SchemaKey key, Deque<SchemaKey> rest) {}

    private static void walk(
            SchemaKey start, Map<SchemaKey, Schema> schemas, Set<SchemaKey> clean, Diagnostics diagnostics) {
        Deque<Step> path = new ArrayDeque<>();
        Set<SchemaKey> onPath = new HashSet<>();
        path.push(new Step(start, next(start, schemas)));
        onPath.add(start);
        while (!path.isEmpty()) {
            Step step = path.peek();
            SchemaKey next = step.rest().poll();
            if (next == null) {
                path.pop();
                onPath.remove(step.key());
                clean.add(step.key());
            } else if (onPath.contains(next)) {
                Schema schema = schemas.get(next);
                if (schema != null) {
                    String message = "this schema applies itself to the same value, so that nothing decides it";
                    diagnostics.add(DiagnosticId.REFERENCE_LOOP, schema.location(), next.pointer(), message);
                }
            } else if (!clean.contains(next)) {
                path.push(new Step(next, next(next, schemas)));
                onPath.add(next);
            }
        }
    }

    private static Deque<SchemaKey> next(SchemaKey key, Map<SchemaKey, Schema> schemas) {
        Schema schema = schemas.get(key);
        List<SchemaKey> keys = new ArrayList<>();
        if (schema != null) {
            Composition composition = schema.composition();
            composition.ref().ifPresent(keys::add);
            keys.addAll(composition.allOf());
            keys.addAll(composition.anyOf());
            keys.addAll(composition.oneOf());
            composition.not().ifPresent(keys::add);
            composition.condition().ifPresent(condition -> {
                keys.add(condition.test());
                condition.then().ifPresent(keys::add);
                condition.otherwise().ifPresent(keys::add);
            });
            schema.objects().dependencies().schemas().forEach(dependent -> keys.add(dependent.schema()));
        }
        return new ArrayDeque<>(keys);
    }
}
