package io.github.schemapoet.generator.link;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.registry.Registry;
import io.github.schemapoet.generator.schema.DynamicReference;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What references can lead to that depend on how their schema was reached: any schema with the dynamic anchor, in any
 * resource that is reached at all. Which of them it is, the plans decide.
 */
final class DynamicAnchors {
    private final Registry registry;
    private final Diagnostics diagnostics;
    private final Map<String, Map<String, SchemaKey>> anchors = new TreeMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /** A reference that leads nowhere by itself. */
    private record Pending(String name, String reference, SourceLocation at, String pointer) {}

    DynamicAnchors(Registry registry, Diagnostics diagnostics) {
        this.registry = registry;
        this.diagnostics = diagnostics;
    }

    /** Where a reference leads by itself; in v1 it need not lead anywhere. */
    Optional<Located> initial(Located schema, String keyword, String reference, SourceLocation at) {
        boolean mayBeMissing = schema.dialect().has(Dialect.Rule.DYNAMIC_ALWAYS) && isAnchor(reference);
        if (!mayBeMissing) {
            return registry.resolve(schema, keyword, reference, at);
        }
        Optional<Located> found = registry.anchored(schema, reference);
        if (found.isEmpty()) {
            String pointer = schema.key().pointer() + "/" + keyword;
            pending.add(new Pending(fragment(reference), reference, at, pointer));
        }
        return found;
    }

    /** The dynamic anchor that a reference asks for; none where it is a plain reference after all. */
    Optional<String> name(Located schema, String keyword, String reference, Optional<Located> initial) {
        Optional<String> name = keyword.equals("$recursiveRef")
                ? Optional.of(DynamicReference.RECURSIVE)
                : Optional.of(reference).filter(DynamicAnchors::isAnchor).map(DynamicAnchors::fragment);
        boolean always = schema.dialect().has(Dialect.Rule.DYNAMIC_ALWAYS);
        Optional<String> asked = name.filter(anchor -> always || initial.isPresent() && has(initial.get(), anchor));
        asked.ifPresent(anchor -> anchors.computeIfAbsent(anchor, any -> new TreeMap<>()));
        return asked;
    }

    private boolean has(Located schema, String anchor) {
        return registry.dynamicAnchor(schema.key().resource(), anchor)
                .filter(found -> found.key().equals(schema.key()))
                .isPresent();
    }

    private static boolean isAnchor(String reference) {
        String fragment = fragment(reference);
        return !fragment.isEmpty() && !fragment.startsWith("/");
    }

    private static String fragment(String reference) {
        return reference.substring(reference.indexOf('#') + 1);
    }

    /** The schemas of these resources that a reference met so far asks for. */
    List<Located> targets(Collection<String> resources) {
        List<Located> targets = new ArrayList<>();
        anchors.forEach((name, schemas) -> {
            for (String resource : resources) {
                registry.dynamicAnchor(resource, name).ifPresent(target -> {
                    schemas.put(resource, target.key());
                    targets.add(target);
                });
            }
        });
        return targets;
    }

    void reportMissing() {
        for (Pending each : pending) {
            if (anchors.getOrDefault(each.name, Map.of()).isEmpty()) {
                String message = "no schema has the dynamic anchor of \"" + each.reference + "\"";
                diagnostics.add(DiagnosticId.UNRESOLVED_REFERENCE, each.at, each.pointer, message);
            }
        }
    }

    Map<String, Map<String, SchemaKey>> anchors() {
        return Collections.unmodifiableMap(anchors);
    }
}
