package io.github.schemapoet.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.schemapoet.runtime.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places of an invalid document that another validator blames. */
final class CorpusOracle {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> OF_A_PART =
            Set.of("additionalProperties", "unevaluatedProperties", "additionalItems", "uniqueItems");

    private static final Pattern CLOSEST = Pattern.compile("alternative [0-9]+: (/[^ ]*): ");

    private final SchemaRegistry registry;

    CorpusOracle(CorpusCatalogue catalogue) {
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemas(catalogue::text));
    }

    /** The schema as the other validator has it; empty where it cannot load it. */
    Optional<Schema> schema(CorpusSchema schema) {
        try {
            return Optional.of(registry.getSchema(SchemaLocation.of(schema.uri())));
        } catch (RuntimeException itsOwn) {
            return Optional.empty();
        }
    }

    /** Why no violation is at a place that the other one blames; empty where one is, or the other one gives no answer. */
    Optional<String> stranger(Schema schema, CorpusSchema.CorpusDocument document, List<Violation> violations)
            throws IOException {
        Set<String> blamed = blamed(schema, JSON.readTree(document.file().toFile()));
        if (blamed == null || blamed.isEmpty()) {
            return Optional.empty();
        }
        boolean found = violations.stream().flatMap(CorpusOracle::places).anyMatch(blamed::contains);
        return found ? Optional.empty() : Optional.of("blamed are " + blamed + " but not " + violations);
    }

    /**
     * The place of a violation, and those that may stand for it: the other one blames the whole for a member or an item that
     * must not be there, and all places in alternatives that fail, where this one names one of the closest alternative.
     */
    private static Stream<String> places(Violation violation) {
        List<String> places = new ArrayList<>(List.of(violation.instance()));
        if (OF_A_PART.contains(violation.keyword()) || violation.schema().contains("/propertyNames/")) {
            places.add(violation.instance().replaceAll("/[^/]*$", ""));
        }
        Matcher closest = CLOSEST.matcher(violation.message());
        for (StringBuilder place = new StringBuilder(violation.instance()); closest.find(); ) {
            places.add(place.append(closest.group(1)).toString());
        }
        return places.stream();
    }

    private static @Nullable Set<String> blamed(Schema schema, JsonNode document) {
        try {
            Set<String> places = new TreeSet<>();
            for (Error error : schema.validate(
                    document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))) {
                places.add(error.getInstanceLocation().toString());
            }
            return places;
        } catch (RuntimeException itsOwn) {
            return null;
        }
    }
}
