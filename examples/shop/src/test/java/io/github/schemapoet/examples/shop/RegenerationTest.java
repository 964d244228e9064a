package io.github.schemapoet.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.FolderGeneration;
import io.github.schemapoet.generator.FolderResult;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of a schema changes, and what it leaves alone; the script {@code regenerate} shows it with Maven. */
class RegenerationTest {
    private static final String FOLDER = "io/github/schemapoet/examples/shop/model/";

    @TempDir
    Path project;

    @BeforeEach
    void firstBuild() throws IOException {
        Path schemas = Path.of("src/main/jsonschema");
        try (Stream<Path> files = Files.walk(schemas)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        assertThat(generate().outcome()).isEqualTo(FolderResult.Outcome.GENERATED);
    }

    private FolderResult generate() {
        SchemaSet schemas =
                new SchemaSet(project.resolve("src/main/jsonschema"), List.of("**/*.json", "**/*.yaml"), List.of());
        GeneratorOptions options = GeneratorOptions.ofPackage("io.github.schemapoet.examples.shop.model");
        return new FolderGeneration(project.resolve("generated"), "default", project)
                .run(new GenerationRequest(List.of(schemas), options), false, false);
    }

    private void edit(String schema, String before, String after) throws IOException {
        Path file = project.resolve("src/main/jsonschema").resolve(schema);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void nothingChangesWithoutAChange() {
        assertThat(generate().outcome()).isEqualTo(FolderResult.Outcome.UP_TO_DATE);
    }

    @Test
    void aNewMemberChangesItsTypeAlone() throws IOException {
        edit("customer.schema.yaml", "  vip:", "  email: { type: string }\n  vip:");
        assertThat(generate().written())
                .containsExactly(
                        FOLDER + "Customer.java", FOLDER + "CustomerChecker.java", FOLDER + "CustomerCodec.java");
    }

    @Test
    void aTighterBoundChangesChecksAndWhatIsSaidOfThem() throws IOException {
        edit("order.schema.json", "\"maxLength\": 200", "\"maxLength\": 100");
        assertThat(generate().written())
                .containsExactly(FOLDER + "Order.java", FOLDER + "OrderChecker.java", FOLDER + "OrderCodec.java");
    }

    @Test
    void aSchemaThatIsGoneTakesItsTypesWithIt() throws IOException {
        edit("order.schema.json", ",\n        \"category\": { \"$ref\": \"category.schema.yaml\" }", "");
        Files.delete(project.resolve("src/main/jsonschema/category.schema.yaml"));
        FolderResult result = generate();
        assertThat(result.deleted())
                .contains(FOLDER + "Category.java")
                .allMatch(file -> file.startsWith(FOLDER + "Category"));
        assertThat(result.written()).allMatch(file -> file.startsWith(FOLDER + "Line"));
    }

    @Test
    void aMistakeLeavesEverythingAsItWas() throws IOException {
        edit("payment.schema.yaml", "#/definitions/CardPayment", "#/definitions/CashPayment");
        FolderResult result = generate();
        assertThat(result.outcome()).isEqualTo(FolderResult.Outcome.FAILED);
        assertThat(result.diagnostics()).anySatisfy(diagnostic -> assertThat(diagnostic.toString())
                .contains("payment.schema.yaml:[6,11]")
                .contains("#/definitions/CashPayment"));
        assertThat(project.resolve("generated").resolve(FOLDER + "CardPayment.java"))
                .exists();
    }
}
