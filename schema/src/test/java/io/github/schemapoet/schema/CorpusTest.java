package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.schema.corpus.Corpus;
import io.github.schemapoet.schema.corpus.CorpusGenerator;
import io.github.schemapoet.schema.corpus.Document;
import io.github.schemapoet.schema.corpus.Line;
import io.github.schemapoet.schema.corpus.Loss;
import io.github.schemapoet.schema.json.Json;
import io.github.schemapoet.schema.json.JsonTexts;
import io.github.schemapoet.schema.tree.SchemaTree;
import io.github.schemapoet.schema.zod.DeepStack;
import io.github.schemapoet.schema.zod.ZodRuntime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checked-in corpus is complete and true. */
@ExtendWith(TestBed.class)
class CorpusTest {
    private static final int LEAST = 1_000;

    /** Run with {@code -Dcorpus=write} to make the corpus anew. */
    @Test
    void theCorpusIsWhatTheGeneratorAndRealZodMakeNow(Corpus corpus, ZodRuntime zod) {
        List<Line> now = Corpus.make(Port.tree(), zod).lines();
        for (int i = 0; i < Math.min(now.size(), corpus.lines().size()); i++) {
            assertThat(corpus.lines().get(i)).isEqualTo(now.get(i));
        }
        assertThat(corpus.lines()).hasSameSizeAs(now);
    }

    @Test
    void itHasEnoughDocumentsOfBothKindsAndEachOnce(Corpus corpus) {
        assertThat(corpus.lines()).hasSizeGreaterThan(LEAST);
        assertThat(corpus.lines()).filteredOn(Line::valid).hasSizeGreaterThan(LEAST / 2);
        assertThat(corpus.lines()).filteredOn(line -> !line.valid()).hasSizeGreaterThan(LEAST / 2);
        assertThat(corpus.lines()).extracting(Line::id).doesNotHaveDuplicates();
        assertThat(corpus.lines()).extracting(Line::document).doesNotHaveDuplicates();
    }

    @Test
    void exactlyTheValidDocumentsHaveAnOutput(Corpus corpus) {
        assertThat(corpus.lines())
                .allSatisfy(
                        line -> assertThat(line.output() != null).as(line.id()).isEqualTo(line.valid()));
    }

    @Test
    void exactlyTheDocumentsWithRepeatedNamesAreMarked(Corpus corpus) {
        JsonTexts texts = new JsonTexts();
        try (DeepStack deep = new DeepStack()) {
            for (Line line : corpus.lines()) {
                assertThat(deep.call(() -> repeatsNames(texts.read(line.document()))))
                        .as(line.id())
                        .isEqualTo(line.duplicates());
            }
        }
    }

    private static boolean repeatsNames(Json json) {
        if (json instanceof Json.Array array) {
            return array.items().stream().anyMatch(CorpusTest::repeatsNames);
        } else if (json instanceof Json.Members members) {
            return !members.repeated().isEmpty()
                    || members.all().stream().anyMatch(member -> repeatsNames(member.value()));
        }
        return false;
    }

    @Test
    void everyKindOfLossOccurs(Corpus corpus) {
        assertThat(corpus.lines().stream()
                        .flatMap(line -> line.loses().stream())
                        .map(Loss::what))
                .containsAll(Arrays.asList(Loss.What.values()));
    }

    @Test
    void aMemberThatTheSchemaGainsIsCoveredAtOnce() {
        ObjectNode schema = Port.schema();
        schema.withObject("/definitions/Webhook/properties/retries").put("type", "number");
        List<Document> documents = CorpusGenerator.documents(new SchemaTree(schema).root());
        assertThat(of(documents, "place /webhook/retries "))
                .hasSizeGreaterThan(10)
                .hasSameSizeAs(of(documents, "place /webhook/attempts "));
    }

    private static List<Document> of(List<Document> documents, String group) {
        return documents.stream()
                .filter(document -> document.id().startsWith(group))
                .toList();
    }

    @Test
    void theCorpusIsMadeAnewOnlyOnRequestAndNeverByContinuousIntegration() {
        assertThat(Corpus.isToBeRemade(null, null)).isFalse();
        assertThat(Corpus.isToBeRemade(null, "true")).isFalse();
        assertThat(Corpus.isToBeRemade("write", null)).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> Corpus.isToBeRemade("write", "true"));
        assertThatIllegalArgumentException().isThrownBy(() -> Corpus.isToBeRemade("wrong", null));
    }
}
