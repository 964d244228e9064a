package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.suite.Draft;
import io.github.schemapoet.cli.suite.Kind;
import io.github.schemapoet.cli.suite.Suite;
import io.github.schemapoet.cli.suite.SuiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** Runs files of cases on two threads, many schemas in one compilation: to start the compiler costs more than a schema. */
final class SuiteRun implements AutoCloseable {
    private static final int BATCH = 60;

    private record Part(SuiteFile file, SuiteFile.Case subject) {}

    /** A file, and what will be known of it: what is wrong with its cases. */
    record Running(SuiteFile file, List<Future<Map<SuiteFile, List<String>>>> parts) {
        List<String> faults() throws Exception {
            List<String> faults = new ArrayList<>();
            for (Future<Map<SuiteFile, List<String>>> part : parts) {
                faults.addAll(part.get().getOrDefault(file, List.of()));
            }
            return faults;
        }
    }

    private final Path folder;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    SuiteRun(Path folder) {
        this.folder = folder;
    }

    /** Starts with all files of a draft, each changed before. */
    List<Running> start(Suite suite, Draft draft, UnaryOperator<SuiteFile> change) throws IOException {
        Path catalog = suite.writeCatalog(folder.resolve(suite.name() + "-" + draft.folder() + ".json"));
        Map<Kind, List<SuiteFile>> kinds = new EnumMap<>(Kind.class);
        for (SuiteFile file : suite.files(draft)) {
            kinds.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).add(change.apply(file));
        }
        return kinds.values().stream()
                .map(files -> start(files, catalog))
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Running> start(List<SuiteFile> files, Path catalog) {
        List<Running> all =
                files.stream().map(file -> new Running(file, new ArrayList<>())).toList();
        List<Part> parts = files.stream()
                .flatMap(file -> file.cases().stream().map(each -> new Part(file, each)))
                .toList();
        for (int from = 0; from < parts.size(); from += BATCH) {
            List<Part> batch = parts.subList(from, Math.min(parts.size(), from + BATCH));
            Future<Map<SuiteFile, List<String>>> faults = threads.submit(() -> run(batch, catalog));
            all.stream()
                    .filter(each -> batch.stream().anyMatch(part -> part.file() == each.file()))
                    .forEach(each -> each.parts().add(faults));
        }
        return all;
    }

    private Map<SuiteFile, List<String>> run(List<Part> batch, Path catalog) throws Exception {
        Map<SuiteFile, List<String>> faults = new IdentityHashMap<>();
        List<String> schemas =
                batch.stream().map(each -> each.subject().schema().toJson()).toList();
        List<CompiledSchema> compiled = Batch.compile(
                Files.createTempDirectory(folder, "batch"),
                schemas,
                Suite.options(batch.get(0).file(), catalog));
        for (int i = 0; i < batch.size(); i++) {
            Part part = batch.get(i);
            List<String> here = faults.computeIfAbsent(part.file(), file -> new ArrayList<>());
            check(new Judgement(compiled.get(i)), part.subject(), here);
            Entrances.fault(compiled.get(i))
                    .ifPresent(fault -> here.add(part.subject().description() + ": " + fault));
        }
        return faults;
    }

    private static void check(Judgement judgement, SuiteFile.Case subject, List<String> faults)
            throws ReflectiveOperationException {
        for (SuiteFile.Expectation expectation : subject.expectations()) {
            judgement
                    .fault(expectation.document(), expectation.valid())
                    .ifPresent(fault ->
                            faults.add(subject.description() + ": " + expectation.description() + ": " + fault));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
