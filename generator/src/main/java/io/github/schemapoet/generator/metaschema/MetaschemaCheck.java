package io.github.schemapoet.generator.metaschema;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.registry.DocumentCheck;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonLimitException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Holds each document to the metaschemas of its dialects (2020-12 core §8.1): all of it, reachable or not; a resource of
 * another dialect inside it to the metaschema of that.
 *
 * <p>A resource is checked in one go. Where that fails, each of its schemas is checked once more by itself.
 */
public final class MetaschemaCheck implements DocumentCheck {
    private final Diagnostics diagnostics;
    private final ToldFaults told = new ToldFaults();

    /** A check that tells what it finds. */
    public MetaschemaCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** What was found so far. */
    public ToldFaults told() {
        return told;
    }

    @Override
    public void check(SourceValue root, Dialect dialect, IdentityHashMap<SourceValue, Dialect> embedded) {
        Set<SourceValue> others = identities();
        others.addAll(embedded.keySet());
        Set<SourceValue> faulty = identities();
        embedded.forEach((resource, own) -> hold(resource, own, others, faulty));
        hold(root, dialect, others, faulty);
        if (!faulty.isEmpty()) {
            new FaultWalk(faulty, embedded, told, diagnostics).document(root, dialect);
        }
    }

    private void hold(SourceValue resource, Dialect dialect, Set<SourceValue> others, Set<SourceValue> faulty) {
        try {
            if (!GeneratedChecks.accepts(dialect, HoledText.of(resource, others))) {
                faulty.add(resource);
            }
        } catch (JsonLimitException e) {
            diagnostics.add(
                    DiagnosticId.LIMIT, resource.location(), "", "the schema cannot be checked: " + e.getMessage());
        }
    }

    private static Set<SourceValue> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
