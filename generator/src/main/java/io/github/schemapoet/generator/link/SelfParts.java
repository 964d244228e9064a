package io.github.schemapoet.generator.link;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out a part of {@code allOf} that does nothing but refer to the schema that it is a part of. It demands what the
 * schema demands anyway, but who applied it would never end (2020-12 core §9.4.1); people do write it.
 */
final class SelfParts {
    private SelfParts() {}

    static void leaveOut(Map<SchemaKey, Schema> schemas, Diagnostics diagnostics) {
        schemas.replaceAll((key, schema) -> {
            List<SchemaKey> parts = schema.composition().allOf();
            List<SchemaKey> others = parts.stream()
                    .filter(part -> !isOnlyReference(schemas.get(part), key))
                    .toList();
            Schema rest = schema.withAllOf(others);
            // A schema that says nothing else is a loop indeed.
            if (others.size() == parts.size() || rest.acceptsEverything()) {
                return schema;
            }
            parts.stream()
                    .filter(part -> !others.contains(part))
                    .forEach(part -> diagnostics.add(Diagnostic.at(
                                    DiagnosticId.REFERENCE_LOOP,
                                    schema.locationOf("allOf"),
                                    part.pointer(),
                                    "this part of \"allOf\" is the whole schema again, and demands nothing")
                            .asWarning()));
            return rest;
        });
    }

    private static boolean isOnlyReference(@Nullable Schema part, SchemaKey target) {
        Composition reference = new Composition(
                Optional.of(target),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return part != null && part.assertsOnlyBranches() && part.composition().equals(reference);
    }
}
