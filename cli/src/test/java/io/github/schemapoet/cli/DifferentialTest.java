package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.random.Loops;
import io.github.schemapoet.cli.random.RandomApplicators;
import io.github.schemapoet.cli.random.RandomDocuments;
import io.github.schemapoet.cli.random.RandomDrafts;
import io.github.schemapoet.cli.random.RandomSchemas;
import io.github.schemapoet.cli.random.Shrinker;
import io.github.schemapoet.cli.suite.Draft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random schemas and documents in all drafts. Reader, skimmer and checker agree with one another and with independent
 * validators; what is valid is written as it was read, and can be rebuilt by the public methods.
 *
 * <p>{@code -Ddifferential.seeds=200..300} tries other seeds than those of the default run.
 */
class DifferentialTest {
    private static final int SCHEMAS = 25;
    private static final int DOCUMENTS = 40;

    @TempDir
    Path folder;

    static Stream<Integer> seeds() {
        String[] range = System.getProperty("differential.seeds", "0..8").split("\\.\\.");
        return IntStream.range(Integer.parseInt(range[0]), Integer.parseInt(range[1]))
                .boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatedClassesAgreeWithTheirSchemas(int seed) throws Exception {
        Random random = new Random(seed);
        RandomSchemas schemas = new RandomSchemas(random);
        RandomApplicators applicators = new RandomApplicators(random, schemas);
        List<ObjectNode> nodes = new ArrayList<>();
        while (nodes.size() < SCHEMAS) {
            ObjectNode schema = schemas.next("https://example.org/" + nodes.size());
            schema = inItsDraft(schema, nodes.size(), applicators);
            if (!Loops.in(schema)) {
                nodes.add(schema);
            }
        }
        List<CompiledSchema> compiled = Batch.compile(folder, nodes);
        for (int i = 0; i < SCHEMAS; i++) {
            compare(nodes.get(i), compiled.get(i), random);
        }
    }

    /** Half of them in older drafts, half of them in newer ones. */
    private static ObjectNode inItsDraft(ObjectNode schema, int number, RandomApplicators applicators) {
        return switch (number % 6) {
            case 0 -> RandomDrafts.older(schema, Draft.DRAFT4);
            case 2 -> RandomDrafts.older(schema, Draft.DRAFT6);
            case 4 -> RandomDrafts.older(schema, Draft.DRAFT7);
            case 1 -> RandomDrafts.newer(applicators.decorate(schema), Draft.DRAFT2019);
            default -> RandomDrafts.newer(applicators.decorate(schema), Draft.DRAFT2020);
        };
    }

    private void compare(ObjectNode schema, CompiledSchema compiled, Random random) throws Exception {
        Comparison comparison = new Comparison(schema, compiled);
        RandomDocuments documents = new RandomDocuments(random);
        int judged = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            JsonNode document = i % 4 == 0 ? documents.any(3) : documents.fitting(schema, schema, 6);
            if (i % 4 == 3) {
                document = documents.mutated(document);
            }
            try {
                judged += comparison.check(document) ? 1 : 0;
            } catch (AssertionError e) {
                throw smallest(schema, document, e);
            }
        }
        assertThat(judged).as("documents that somebody could judge").isGreaterThan(DOCUMENTS / 2);
    }

    /** The same kind of failure of a schema and a document as small as a person wants to read them. */
    private AssertionError smallest(ObjectNode schema, JsonNode document, AssertionError found) {
        Shrinker shrinker = new Shrinker(400);
        JsonNode small = shrinker.shrink(schema, candidate -> !Loops.in(candidate) && fails(candidate, document));
        JsonNode smaller = shrinker.shrink(document, candidate -> fails(small, candidate));
        try {
            comparisonOf(small).check(smaller);
        } catch (AssertionError e) {
            return e;
        } catch (Exception e) {
            return new AssertionError(found.getMessage(), e);
        }
        return found;
    }

    private boolean fails(JsonNode schema, JsonNode document) {
        try {
            comparisonOf(schema).check(document);
            return false;
        } catch (AssertionError e) {
            return !String.valueOf(e.getMessage()).startsWith("[/");
        } catch (Exception e) {
            return false;
        }
    }

    private Comparison comparisonOf(JsonNode schema) throws Exception {
        return new Comparison(schema, Batch.compile(folder, List.of(schema)).get(0));
    }
}
