package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Assertion;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The official test suite, through generated classes: reader, skimmer and checker give the suite's verdict, and what is
 * valid is written as it was read and can be rebuilt by the public methods.
 */
class SuiteTest {
    private static final Path SUITE =
            Path.of(System.getProperty("schemapoet.shared", "../../shared"), "json-schema-test-suite");

    @TempDir
    Path folder;

    private record Draft(String folder, String dialect) {}

    private static final List<Draft> DRAFTS = List.of(
            new Draft("draft4", "draft-04"),
            new Draft("draft6", "draft-06"),
            new Draft("draft7", "draft-07"),
            new Draft("draft2019-09", "2019-09"),
            new Draft("draft2020-12", "2020-12"),
            new Draft("v1", "v1"));

    @TestFactory
    Stream<DynamicNode> verdictsOfTheSuite() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SUITE), () -> "skipped: there is no test suite at " + SUITE);
        Path catalog = folder.resolve("catalog.json");
        Files.writeString(
                catalog,
                "{\"http://localhost:1234/\": "
                        + JsonValue.parse("\"" + SUITE.resolve("remotes").toAbsolutePath() + "/\"")
                                .toJson() + "}");
        List<DynamicNode> drafts = new ArrayList<>();
        for (Draft draft : DRAFTS) {
            GeneratorOptions options = GeneratorOptions.ofPackage("p")
                    .withDialect(draft.dialect())
                    .withCatalog(catalog)
                    .withFormats(Assertion.ANNOTATE);
            drafts.add(DynamicContainer.dynamicContainer(draft.folder(), files(draft, options)));
        }
        return drafts.stream();
    }

    private List<DynamicTest> files(Draft draft, GeneratorOptions options) throws IOException {
        Path tests = SUITE.resolve("tests").resolve(draft.folder());
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> test(draft, tests.relativize(file).toString().replace('\\', '/'), file, options))
                    .toList();
        }
    }

    private DynamicTest test(Draft draft, String name, Path file, GeneratorOptions options) {
        return DynamicTest.dynamicTest(draft.folder() + "/" + name, () -> check(file, asserting(name, options)));
    }

    /** What is an annotation by the letter is tested as an assertion where the suite does. */
    private static GeneratorOptions asserting(String name, GeneratorOptions options) {
        if (name.startsWith("format/") || name.startsWith("optional/format/")) {
            return options.withFormats(Assertion.ASSERT);
        }
        return name.equals("optional/content.json") ? options.withContent(Assertion.ASSERT) : options;
    }

    private void check(Path path, GeneratorOptions options) throws Exception {
        SuiteFile file = SuiteFile.read(path);
        List<String> faults = new ArrayList<>();
        List<String> schemas =
                file.cases().stream().map(each -> each.schema().toJson()).toList();
        List<CompiledSchema> compiled = Batch.compile(folder, schemas, options);
        for (int i = 0; i < schemas.size(); i++) {
            SuiteFile.Case each = file.cases().get(i);
            for (SuiteFile.Expectation expectation : each.expectations()) {
                check(compiled.get(i), each, expectation, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void check(
            CompiledSchema compiled, SuiteFile.Case each, SuiteFile.Expectation expectation, List<String> faults)
            throws ReflectiveOperationException {
        String about = each.description() + ": " + expectation.description() + ": ";
        byte[] document = expectation.document().toJson().getBytes(StandardCharsets.UTF_8);
        boolean expected = expectation.valid();
        Result<?> result = compiled.tryParse(document, ReadOptions.defaults());
        Machinery.Verdicts verdicts = Machinery.of(compiled.root()).verdicts(document);
        if (result.isValid() != expected || !verdicts.equals(new Machinery.Verdicts(expected, expected, expected))) {
            faults.add(about + "expected " + expected + " but parsed " + result.isValid() + ", " + verdicts);
        } else if (expected) {
            JsonModel value = (JsonModel) result.orElseThrow();
            JsonModel rebuilt = new Rebuilder(compiled.types()).rebuild(value);
            if (!JsonValue.parse(value.toJson()).equals(expectation.document()) || !rebuilt.equals(value)) {
                faults.add(about + "written as " + value.toJson() + ", rebuilt as " + rebuilt.toJson());
            }
        }
    }
}
