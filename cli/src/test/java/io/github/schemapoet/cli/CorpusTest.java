package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Interpretation;
import io.github.schemapoet.generator.SchemaSet;
import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.runtime.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas from practice with valid and invalid documents. Each generates, twice the same, and compiles without a warning;
 * unknown keywords are reported; each verdict is right; what is valid is written as it was read, can be rebuilt, and can
 * have its defaults; what is invalid has a violation where another validator finds one too.
 *
 * <p>All of them with the profile {@code long}, some with {@code -Dcorpus.part}: {@code 3/100} is every hundredth, from the
 * third one on.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("schemapoet.shared", "../../shared"), "schemastore");
    private static final String[] PART =
            System.getProperty("corpus.part", "3/100").split("/");
    /** Characters of sources that are compiled at once: starting the compiler costs more than a schema. */
    private static final int BATCH = 6_000_000;

    /** A keyword of jsonschema2pojo is known; one whose value names nothing is told for its value. */
    private static final Set<DiagnosticId> TOLD =
            Set.of(DiagnosticId.UNKNOWN_KEYWORD, DiagnosticId.NOT_HONOURED, DiagnosticId.INVALID_KEYWORD_VALUE);

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();
    private final CorpusTable table = new CorpusTable();

    private record Generated(CorpusSchema schema, GenerationResult result) {}

    @Test
    void schemasFromPractice() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: there is no corpus at " + CORPUS);
        List<CorpusSchema> schemas = CorpusSchema.all(CORPUS);
        CorpusCatalogue catalogue = new CorpusCatalogue(CORPUS, schemas);
        CorpusOracle oracle = new CorpusOracle(catalogue);
        GeneratorOptions options =
                GeneratorOptions.ofPackage("corpus").withCatalog(catalogue.writeTo(folder.resolve("catalogue.json")));
        List<Generated> batch = new ArrayList<>();
        for (int i = Integer.parseInt(PART[0]) - 1; i < schemas.size(); i += Integer.parseInt(PART[1])) {
            generate(schemas.get(i), options).ifPresent(batch::add);
            if (characters(batch) > BATCH) {
                check(batch, options, oracle);
                batch.clear();
            }
        }
        check(batch, options, oracle);
        System.out.println(table);
        assertThat(faults).isEmpty();
    }

    private static int characters(List<Generated> batch) {
        return batch.stream()
                .flatMap(each -> each.result().files().values().stream())
                .mapToInt(String::length)
                .sum();
    }

    private void fault(CorpusSchema schema, String what) {
        table.row(schema.dialect()).faults++;
        String text = schema.name() + ": " + what;
        faults.add(text.substring(0, Math.min(1_500, text.length())));
        System.out.println("FAULT " + faults.get(faults.size() - 1));
    }

    private Optional<Generated> generate(CorpusSchema schema, GeneratorOptions options) throws IOException {
        CorpusTable.Row row = table.row(schema.dialect());
        row.schemas++;
        long start = System.nanoTime();
        GenerationResult result = generated(schema, options);
        row.nanos += System.nanoTime() - start;
        if (result.hasErrors()) {
            fault(schema, errors(result));
            return Optional.empty();
        }
        row.types += result.types().size();
        if (!result.files().equals(generated(schema, options).files())) {
            fault(schema, "generated another time it is something else");
        }
        keywords(schema, result);
        return Optional.of(new Generated(schema, result));
    }

    private static GenerationResult generated(CorpusSchema schema, GeneratorOptions options) {
        try {
            return new Generator()
                    .generate(new GenerationRequest(
                            List.of(SchemaSet.ofFile(schema.file())), options.withPackageName(schema.packageName())));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(schema.name(), e);
        }
    }

    private static String errors(GenerationResult result) {
        return result.diagnostics().stream()
                .filter(each -> each.severity().name().equals("ERROR"))
                .limit(3)
                .toList()
                .toString();
    }

    private void keywords(CorpusSchema schema, GenerationResult result) throws IOException {
        JsonNode text = JSON.readTree(schema.file().toFile());
        Set<String> unknown = UnknownKeywords.of(text, schema.dialect());
        Set<String> reported = result.diagnostics().stream()
                .filter(each -> TOLD.contains(each.id()))
                .map(Diagnostic::pointer)
                .collect(Collectors.toSet());
        table.row(schema.dialect()).keywords += unknown.size();
        unknown.removeAll(reported);
        if (!unknown.isEmpty()) {
            fault(schema, "not reported: " + unknown);
        }
    }

    private void check(List<Generated> batch, GeneratorOptions options, CorpusOracle oracle) throws Exception {
        if (batch.isEmpty()) {
            return;
        }
        Map<String, String> sources = new TreeMap<>();
        batch.forEach(each -> sources.putAll(each.result().files()));
        List<CompiledSchema> compiled = new ArrayList<>();
        long start = System.nanoTime();
        try {
            compiled.addAll(Batch.load(batch.stream().map(Generated::result).toList(), sources));
        } catch (AssertionError e) {
            fault(batch.get(0).schema(), "or one after it: " + e.getMessage());
            return;
        }
        long each = (System.nanoTime() - start) / batch.size();
        for (int i = 0; i < batch.size(); i++) {
            CorpusSchema schema = batch.get(i).schema();
            table.row(schema.dialect()).nanos += each;
            documents(schema, compiled.get(i), oracle);
            editors(schema, options);
        }
    }

    private void documents(CorpusSchema schema, CompiledSchema compiled, CorpusOracle oracle) throws Exception {
        CorpusTable.Row row = table.row(schema.dialect());
        Optional<Schema> other = oracle.schema(schema);
        for (CorpusSchema.CorpusDocument document : schema.documents()) {
            CorpusChecks checks = new CorpusChecks(compiled);
            List<Violation> violations = checks.check(CorpusChecks.bytes(document), document.valid());
            checks.faults().forEach(each -> fault(schema, document.name() + ": " + each));
            if (document.valid()) {
                row.valid++;
                continue;
            }
            row.invalid++;
            if (other.isPresent() && !violations.isEmpty()) {
                row.blamed++;
                oracle.stranger(other.get(), document, violations)
                        .ifPresent(each -> fault(schema, document.name() + ": " + each));
            }
        }
    }

    /** Documents that are valid for editors and not by the letter, or the other way round. */
    private void editors(CorpusSchema schema, GeneratorOptions options) throws Exception {
        List<CorpusSchema.CorpusDocument> differing = schema.documents().stream()
                .filter(each -> each.validInEditors().isPresent())
                .toList();
        if (differing.isEmpty()) {
            return;
        }
        GenerationResult result = generated(schema, options.withInterpretation(Interpretation.EDITORS));
        try (SchemaCompiler compiler = SchemaCompiler.ofThisJdk()) {
            CompiledSchema compiled = compiler.compile(result);
            for (CorpusSchema.CorpusDocument document : differing) {
                CorpusChecks checks = new CorpusChecks(compiled);
                checks.check(
                        CorpusChecks.bytes(document), document.validInEditors().orElseThrow());
                checks.faults().forEach(each -> fault(schema, document.name() + " in editors: " + each));
            }
        }
    }
}
