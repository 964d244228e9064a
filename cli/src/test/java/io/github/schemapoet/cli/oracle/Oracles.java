package io.github.schemapoet.cli.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.cli.suite.Draft;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What independent validators say of the documents of one schema. Where they disagree, the word of those counts of which no
 * fault is known that might explain it; where these disagree too, that is for people to explain.
 */
public final class Oracles {
    private final JsonNode schema;
    private final Draft draft;
    private final Map<Validator, Oracle> oracles = new EnumMap<>(Validator.class);

    private Oracles(JsonNode schema) {
        this.schema = schema;
        this.draft = draftOf(schema);
    }

    /** All validators that know the draft. */
    public static Oracles of(JsonNode schema) {
        Oracles all = new Oracles(schema);
        for (Validator each : Validator.values()) {
            if (each.knows(all.draft)) {
                all.oracles.put(each, each.of(schema, all.draft));
            }
        }
        return all;
    }

    static Draft draftOf(JsonNode schema) {
        for (Draft each : Draft.values()) {
            if (each.schemaUri().equals(schema.path("$schema").asText())) {
                return each;
            }
        }
        return Draft.DRAFT2020;
    }

    /**
     * The verdict; empty if there is no validator whose word counts.
     *
     * @throws AssertionError if those disagree whose word counts
     */
    public Optional<Boolean> verdict(JsonNode document) {
        Map<Validator, Boolean> verdicts = new EnumMap<>(Validator.class);
        oracles.forEach((validator, oracle) -> verdicts.put(validator, oracle.accepts(document)));
        Map<Validator, Boolean> counting = new EnumMap<>(verdicts);
        if (new HashSet<>(verdicts.values()).size() > 1) {
            counting.keySet().removeIf(each -> mayBeWrong(each, Trees.parsed(document)));
        }
        Set<Boolean> words = new HashSet<>(counting.values());
        if (words.size() > 1) {
            throw new AssertionError("the validators disagree: " + verdicts + " of " + document + "\nagainst "
                    + schema.toPrettyString());
        }
        return words.stream().findFirst();
    }

    private boolean mayBeWrong(Validator validator, JsonNode document) {
        return KnownFault.ALL.stream()
                .anyMatch(fault -> fault.of() == validator && fault.mayShow(draft, schema, document));
    }
}
