package io.github.schemapoet.generator.metaschema;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.registry.SubschemaWalk;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.Violation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the keywords for which metaschemas do not accept resources. Each schema is checked by itself, with empty objects in
 * the place of the schemas inside it: so a fault is told of the very keyword, however deep it is below alternatives of the
 * metaschema.
 */
final class FaultWalk {
    /** A place in a document: {@code hidden} where no keyword has an effect, {@code faulty} where faults are looked for. */
    private record Place(SourceValue schema, String pointer, Dialect dialect, boolean hidden, boolean faulty) {}

    private final Set<SourceValue> faulty;
    private final IdentityHashMap<SourceValue, Dialect> embedded;
    private final ToldFaults told;
    private final Diagnostics diagnostics;

    /**
     * A walk.
     *
     * @param faulty the roots of the resources that are not accepted, by identity
     * @param embedded the dialects of resources that are in another one than what is around them, by identity
     */
    FaultWalk(
            Set<SourceValue> faulty,
            IdentityHashMap<SourceValue, Dialect> embedded,
            ToldFaults told,
            Diagnostics diagnostics) {
        this.faulty = faulty;
        this.embedded = embedded;
        this.told = told;
        this.diagnostics = diagnostics;
    }

    void document(SourceValue root, Dialect dialect) {
        visit(new Place(root, "", dialect, false, faulty.contains(root)));
    }

    private void visit(Place place) {
        Set<SourceValue> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        if (place.schema() instanceof SourceValue.ObjectValue object) {
            object.members().forEach((name, member) -> subschemas(place, name, member.value(), inside));
        }
        if (place.faulty() && !isFlag(place.schema(), place.dialect())) {
            for (Violation violation :
                    GeneratedChecks.violations(place.dialect(), HoledText.of(place.schema(), inside))) {
                tell(place, violation);
            }
        }
    }

    private void subschemas(Place place, String name, SourceValue value, Set<SourceValue> inside) {
        Optional<Keyword> keyword = place.dialect().keyword(name);
        if (keyword.isEmpty()) {
            return;
        }
        boolean hidden = place.hidden() || isHidden(place, keyword.get());
        SubschemaWalk.each(keyword.get(), value, (tokens, schema) -> {
            if (isSchema(place, schema)) {
                inside.add(schema);
                visit(inner(place, tokens, schema, hidden));
            }
        });
    }

    private static boolean isSchema(Place place, SourceValue value) {
        return value instanceof SourceValue.ObjectValue || isFlag(value, place.dialect());
    }

    /** Booleans are read where the dialect has them, whatever the draft's metaschema says of them. */
    private static boolean isFlag(SourceValue value, Dialect dialect) {
        return value.toJson() instanceof JsonBoolean && !dialect.has(Dialect.Rule.NO_BOOLEAN_SCHEMAS);
    }

    private Place inner(Place place, String[] tokens, SourceValue schema, boolean hidden) {
        String pointer = SchemaKey.below(place.pointer(), tokens);
        Dialect own = embedded.get(schema);
        return own == null
                ? new Place(schema, pointer, place.dialect(), hidden, place.faulty())
                : new Place(schema, pointer, own, hidden, faulty.contains(schema));
    }

    private static boolean isHidden(Place place, Keyword keyword) {
        return keyword.decides()
                && !keyword.name().equals("$ref")
                && place.dialect().has(Dialect.Rule.REF_HIDES_SIBLINGS)
                && place.schema().get("$ref").isPresent();
    }

    private void tell(Place place, Violation violation) {
        Fault fault = Fault.of(place.schema(), violation);
        Optional<Keyword> keyword = place.dialect().keyword(fault.keyword());
        if (keyword.isEmpty() && !fault.keyword().isEmpty() && !place.dialect().isDraft()) {
            return; // The metaschema of the dialect has no more to say of it than the dialect.
        }
        boolean counts = !place.hidden()
                && keyword.map(known -> !isHidden(place, known))
                        .orElse(fault.keyword().isEmpty());
        told.add(place.schema(), fault.keyword(), fault.value());
        diagnostics.add(fault.diagnostic(place.pointer(), counts && fault.matters(keyword)));
    }
}
