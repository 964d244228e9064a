package io.github.schemapoet.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/**
 * A changed schema.
 *
 * @param name says what was changed
 * @param changesVerdicts whether some document is valid by one of the schema and its mutation only
 */
record Mutation(String name, boolean changesVerdicts, ObjectNode schema) {
    /** Whether a place has to do with what was changed, perhaps: where to look first. */
    boolean isNear(String place) {
        return Arrays.stream(name.split("[/ ]")).anyMatch(word -> place.contains("/" + word + " "));
    }

    @Override
    public String toString() {
        return name;
    }
}
