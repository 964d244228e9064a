package io.github.schemapoet.examples.jobstatus.mutation;

import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.corpus.CorpusDocument;
import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.mutation.Mutant.Way;
import io.github.schemapoet.examples.jobstatus.mutation.Probe.Outcome;
import io.github.schemapoet.examples.jobstatus.schema.Oracle;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import io.github.schemapoet.runtime.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the removal of a check can be noticed by: the documents of the corpus that are not accepted, and for each class
 * with a schema of its own a value of each type.
 */
final class Probes {
    private static final String ROOT = "JobStatusResponse";
    private static final List<String> VALUES = List.of("null", "true", "1", "\"x\"", "[]", "{}");

    private final List<Probe> all = new ArrayList<>();

    /** Of the classes, by their simple names, with the locations of their schemas. */
    Probes(Map<String, String> locations) {
        Corpus.documents().forEach(this::addDocument);
        Oracle oracle = new Oracle(new SchemaFile());
        locations.forEach((type, location) -> VALUES.forEach(text -> {
            Json value = JsonTexts.read(text);
            if (value instanceof Json.Null
                    || !oracle.violations(value, location).isEmpty()) {
                all.add(probe(text + " as " + type, type, text, ReadOptions.defaults(), Outcome.INVALID));
            }
        }));
    }

    private void addDocument(CorpusDocument document) {
        if (!document.valid()) {
            all.add(probe(document.id(), ROOT, document.text(), document.options(), Outcome.INVALID));
        }
        if (document.duplicates()) {
            all.add(probe(document.id(), ROOT, document.text(), ReadOptions.defaults(), Outcome.MALFORMED));
        }
    }

    private static Probe probe(String id, String type, String text, ReadOptions options, Outcome outcome) {
        return new Probe(id, type, text.getBytes(StandardCharsets.UTF_8), options, outcome);
    }

    /** All that go a way. */
    Stream<Probe> on(Way way) {
        return all.stream()
                .filter(probe -> way != Way.SKIM || probe.options().equals(ReadOptions.defaults()))
                .filter(probe -> way != Way.EXPLAIN || probe.outcome() == Outcome.INVALID);
    }

    /** All that may notice a mutant, likely ones first. */
    List<Probe> of(Mutant mutant) {
        Comparator<Probe> near = Comparator.comparing(
                probe -> !(probe.type() + probe.id()).contains(mutant.near().isEmpty() ? "/" : mutant.near()));
        return on(mutant.way())
                .sorted(near.thenComparing(probe -> probe.json().length))
                .toList();
    }
}
