package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.schema.corpus.Corpus;
import io.github.schemapoet.schema.corpus.Line;
import io.github.schemapoet.schema.everit.EveritSchema;
import io.github.schemapoet.schema.json.Json;
import io.github.schemapoet.schema.json.JsonTexts;
import io.github.schemapoet.schema.zod.DeepStack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A JSON Schema validator and real Zod give the same verdict on every document of the corpus. */
@ExtendWith(TestBed.class)
class EveritTest {
    private record Judged(String id, Json document, boolean valid) {}

    @Test
    void everitAgreesWithZodOnEveryDocument(Corpus corpus) {
        EveritSchema schema = new EveritSchema(Port.schema());
        try (DeepStack deep = new DeepStack()) {
            assertThat(deep.call(() -> judged(corpus)))
                    .hasSameSizeAs(corpus.lines())
                    .allSatisfy(judged -> assertThat(schema.accepts(judged.document()))
                            .as(judged.id())
                            .isEqualTo(judged.valid()));
        }
    }

    /** The test above can fail: whatever is changed in the schema, some document of the corpus tells. */
    @Test
    void theCorpusNoticesEveryChangeOfTheSchemaThatChangesVerdicts(Corpus corpus) {
        List<Mutation> mutations = Mutations.of(Port.schema()).stream()
                .filter(Mutation::changesVerdicts)
                .toList();
        try (DeepStack deep = new DeepStack()) {
            List<Judged> judged = new ArrayList<>(deep.call(() -> judged(corpus)));
            assertThat(mutations).hasSizeGreaterThan(100);
            assertThat(mutations.stream().filter(mutation -> !deep.call(() -> notices(judged, mutation))))
                    .isEmpty();
        }
    }

    private static boolean notices(List<Judged> judged, Mutation mutation) {
        EveritSchema schema = new EveritSchema(mutation.schema());
        Predicate<Judged> notices = document -> schema.accepts(document.document()) != document.valid();
        return judged.stream()
                        .filter(document -> mutation.isNear(document.id()))
                        .anyMatch(notices)
                || judged.stream().anyMatch(notices);
    }

    private static List<Judged> judged(Corpus corpus) {
        JsonTexts texts = new JsonTexts();
        return corpus.lines().stream()
                .sorted(Comparator.comparing((Line line) -> line.document().length()))
                .map(line -> new Judged(line.id(), texts.read(line.document()), line.valid()))
                .toList();
    }
}
