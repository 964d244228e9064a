package io.github.schemapoet.cli.bowtie;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.suite.Draft;
import io.github.schemapoet.cli.suite.Kind;
import io.github.schemapoet.cli.suite.Spelling;
import io.github.schemapoet.cli.suite.Suite;
import io.github.schemapoet.cli.suite.SuiteFile;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The official suite, where it is at hand, and our own cases, sent to the command as the harness sends them: one after the
 * other to one process, with all remotes as the registry. Some of them by default, all of them with the profile {@code long}
 * or {@code -Dbowtie.part=1/1}.
 */
class BowtieSuiteIT {
    private static final int STEP =
            Integer.parseInt(System.getProperty("bowtie.part", "1/40").replaceFirst(".*/", ""));

    /** How the command is started for what kinds of tests. */
    enum Start {
        PLAIN(Set.of(Kind.MANDATORY, Kind.OPTIONAL), STEP),
        FORMAT(Set.of(Kind.FORMAT), Math.max(1, STEP / 4), "--format-assertion"),
        CONTENT(Set.of(Kind.CONTENT), Math.max(1, STEP / 10), "--content-assertion");

        private final Set<Kind> kinds;
        /** Of so many cases one: there are few of some kinds. */
        private final int step;

        private final String[] arguments;

        Start(Set<Kind> kinds, int step, String... arguments) {
            this.kinds = kinds;
            this.step = step;
            this.arguments = arguments;
        }
    }

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private int seen;
    private int cases;
    private int tests;

    @ParameterizedTest
    @EnumSource
    void theProcessGivesTheSuitesVerdicts(Start start) throws IOException {
        long began = System.nanoTime();
        int all = 0;
        try (BowtieProcess bowtie = BowtieProcess.start(folder, List.of(), start.arguments)) {
            for (Suite suite : Stream.concat(Suite.official().stream(), Stream.of(Suite.own()))
                    .toList()) {
                String registry = registry(suite);
                for (Draft draft : Draft.values()) {
                    cases = 0;
                    tests = 0;
                    bowtie.dialect(draft.schemaUri());
                    run(bowtie, suite.files(draft), start, registry);
                    all += cases;
                    if (cases > 0) {
                        System.out.println("bowtie, " + start + ", " + suite.name() + ", " + draft.title() + ": "
                                + cases + " cases, " + tests + " tests");
                    }
                }
            }
            bowtie.tell("{\"cmd\":\"stop\"}");
            assertThat(bowtie.end()).isEmpty();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("bowtie, %s: %.1f cases a second, %d faults%n", start, all / seconds, faults.size());
        assertThat(faults).isEmpty();
        assertThat(all).isPositive();
    }

    private static String registry(Suite suite) throws IOException {
        Map<String, JsonValue> remotes = new LinkedHashMap<>();
        suite.remotes().forEach((uri, text) -> remotes.put(uri, JsonValue.parse(text)));
        return line(JsonObject.of(remotes));
    }

    private void run(BowtieProcess bowtie, List<SuiteFile> files, Start start, String registry) throws IOException {
        for (SuiteFile file : files) {
            if (!start.kinds.contains(file.kind())) {
                continue;
            }
            for (SuiteFile.Case each : file.cases()) {
                if (seen++ % start.step == 0) {
                    cases++;
                    run(bowtie, file, each, registry);
                }
            }
        }
    }

    private void run(BowtieProcess bowtie, SuiteFile file, SuiteFile.Case subject, String registry) throws IOException {
        String[] instances = subject.expectations().stream()
                .map(each -> line(each.document()))
                .toArray(String[]::new);
        String about = file.draft() + "/" + file.name() + ": " + subject.description();
        String answer = bowtie.run(line(subject.schema()), registry, instances);
        if (!(((JsonObject) JsonValue.parse("{" + answer + "}")).get("results") instanceof JsonArray results)
                || results.elements().size() != instances.length) {
            faults.add(about + ": " + answer);
            return;
        }
        for (int i = 0; i < instances.length; i++) {
            tests++;
            SuiteFile.Expectation expectation = subject.expectations().get(i);
            JsonValue expected = JsonObject.of(Map.of("valid", JsonBoolean.of(expectation.valid())));
            if (!results.elements().get(i).equals(expected)) {
                faults.add(about + ": " + expectation.description() + ": "
                        + results.elements().get(i).toJson());
            }
        }
    }

    private static String line(JsonValue value) {
        return new String(Spelling.COMPACT.write(value), StandardCharsets.UTF_8);
    }
}
