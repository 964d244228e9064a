package io.github.schemapoet.benchmarks.corpus;

import io.github.schemapoet.benchmarks.corpus.Bounded.Failure;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.CompilerSession;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries schemas and their documents with one contender. */
final class Trial implements AutoCloseable {
    private final Contender contender;
    private final CompilerSession compiler;
    private final Bounded bounded = new Bounded(Duration.ofSeconds(70));
    private final Score score = new Score();
    /** What was thrown when a document was rejected last, if anything. */
    private String why = "";

    Trial(Contender contender) {
        this.contender = contender;
        this.compiler = InMemoryCompiler.ofThisJdk().orElseThrow().session(contender.classPath());
    }

    /** Goes over the schemas, of which the first ones are generated beforehand to warm up; prints what fails. */
    Score of(List<CorpusSchema> schemas) throws IOException {
        for (CorpusSchema schema : schemas.subList(0, Math.min(contender.warmUp(), schemas.size()))) {
            try {
                bounded.run(() -> contender.generate(schema));
            } catch (Failure expected) {
                // It fails again below, where it counts.
            }
        }
        for (CorpusSchema schema : schemas) {
            schema(schema);
        }
        return score;
    }

    private void schema(CorpusSchema schema) throws IOException {
        score.schemas++;
        score.documented += schema.documents().isEmpty() ? 0 : 1;
        for (CorpusSchema.Document document : schema.documents()) {
            score.valid += document.valid() ? 1 : 0;
            score.invalid += document.valid() ? 0 : 1;
        }
        boolean right = false;
        try {
            Contender.Generated generated = generate(schema);
            Contender.Binding binding = contender.bind(generated, compile(schema, generated.sources()));
            right = documents(schema, binding);
        } catch (Failure e) {
            score.unreached += schema.documents().size();
        } catch (Exception | LinkageError e) {
            score.unreached += schema.documents().size();
            fault(schema, "loading", e.toString());
        }
        score.right += right && !schema.documents().isEmpty() ? 1 : 0;
    }

    private Contender.Generated generate(CorpusSchema schema) throws Failure {
        long start = System.nanoTime();
        try {
            Contender.Generated generated = bounded.run(() -> contender.generate(schema));
            score.took(System.nanoTime() - start);
            score.generated++;
            score.files += generated.sources().size();
            generated.sources().values().forEach(text -> score.characters += text.length());
            return generated;
        } catch (Failure e) {
            fault(schema, "generation", String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private ClassLoader compile(CorpusSchema schema, Map<String, String> sources) throws Failure {
        ClassLoader parent = Trial.class.getClassLoader();
        if (sources.isEmpty()) {
            score.empty++;
            score.compiled++;
            return parent;
        }
        try {
            CompilationResult result = bounded.run(() -> compiler.compile(sources));
            if (!result.compiled()) {
                throw new Failure(String.join("\n", result.messages()), new IllegalStateException());
            }
            score.compiled++;
            return result.loader(parent);
        } catch (Failure e) {
            fault(schema, "compilation", String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** Whether all were right. */
    private boolean documents(CorpusSchema schema, Contender.Binding binding) throws IOException {
        boolean right = true;
        for (CorpusSchema.Document document : schema.documents()) {
            Optional<String> fault = document.valid() ? valid(document, binding) : invalid(document, binding);
            right &= fault.isEmpty();
            fault.ifPresent(kind -> fault(schema, kind, document.file().getFileName() + why));
        }
        return right;
    }

    private Optional<String> valid(CorpusSchema.Document document, Contender.Binding binding) throws IOException {
        String text = Files.readString(document.file());
        Optional<String> written = roundTrip(binding, text);
        if (written.isEmpty()) {
            return Optional.of("valid, rejected");
        }
        score.accepted++;
        Set<String> differences = Differences.between(text, written.get());
        differences.forEach(score::fault);
        score.equal += differences.isEmpty() ? 1 : 0;
        return differences.isEmpty() ? Optional.empty() : Optional.of("written as something else " + differences);
    }

    private Optional<String> invalid(CorpusSchema.Document document, Contender.Binding binding) throws IOException {
        boolean rejected = roundTrip(binding, Files.readString(document.file())).isEmpty();
        score.rejected += rejected ? 1 : 0;
        return rejected ? Optional.empty() : Optional.of("invalid, accepted");
    }

    private Optional<String> roundTrip(Contender.Binding binding, String text) {
        why = "";
        try {
            return bounded.run(() -> binding.roundTrip(text));
        } catch (Failure e) {
            why = " " + e.getMessage() + " "
                    + (e.getCause() == null ? null : e.getCause().getCause());
            return Optional.empty();
        }
    }

    private void fault(CorpusSchema schema, String kind, String what) {
        score.fault(kind);
        String line = contender.name() + ": " + schema.name() + ": " + kind + ": " + what.replaceAll("\\s+", " ");
        System.out.println(line.substring(0, Math.min(400, line.length())));
    }

    @Override
    public void close() {
        compiler.close();
    }
}
