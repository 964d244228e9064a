package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.ArrayAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.TypeDeclaration.Position;
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arrays whose items differ by position. */
final class Tuples {
    /** More positions than this nobody calls by their numbers. */
    private static final int MOST_POSITIONS = 50;

    private final Parts parts;
    private final MemberUses uses;
    private final Documentation documentation;

    Tuples(Parts parts, MemberUses uses, Documentation documentation) {
        this.parts = parts;
        this.uses = uses;
        this.documentation = documentation;
    }

    /** Whether arrays have such items. */
    static boolean areIn(Parts parts, Alternative.Items items) {
        int positions = items.sources().size() == 1 ? positions(parts, items.from()) : 0;
        return positions > 0 && positions <= MOST_POSITIONS;
    }

    private static int positions(Parts parts, SchemaKey key) {
        return parts.of(key).stream()
                .mapToInt(part -> part.arrays().prefixItems().size())
                .max()
                .orElse(0);
    }

    /** The items that positions describe; none where they do not differ by position. */
    List<Position> positions(Alternative.Items items) {
        if (!areIn(parts, items)) {
            return List.of();
        }
        SchemaKey key = items.from();
        long least = parts.of(key).stream()
                .mapToLong(part -> part.arrays().minItems().orElse(0))
                .max()
                .orElse(0);
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < positions(parts, key); i++) {
            List<SchemaKey> places = places(key, i);
            Use use = places.stream().map(uses::item).reduce(Joins::both).orElseThrow();
            positions.add(new Position(use, i < least, documentation.ofPlace(places.get(0), true)));
        }
        return positions;
    }

    /** The schemas of an item, of which there is one at least. */
    private List<SchemaKey> places(SchemaKey key, int index) {
        return parts.of(key).stream()
                .map(Schema::arrays)
                .flatMap(arrays -> place(arrays, index).stream())
                .toList();
    }

    private static Optional<SchemaKey> place(ArrayAssertions arrays, int index) {
        return index < arrays.prefixItems().size()
                ? Optional.of(arrays.prefixItems().get(index))
                : arrays.items();
    }
}
