package io.github.schemapoet.runtime.support.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrialsTest {
    @Test
    void eachVerdictIsRememberedWhateverTheirNumber() {
        Random random = new Random(20260125);
        List<Memo> memos = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            memos.add(new Memo());
        }
        Trials trials = new Trials();
        Map<List<Object>, Boolean> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            Memo memo = memos.get(random.nextInt(memos.size()));
            int node = random.nextInt(3) == 0 ? (1 << 28) - 1 - random.nextInt(5_000) : random.nextInt(5_000);
            Boolean known = expected.get(List.of(memo, node));
            if (!Objects.equals(trials.recall(memo, node), known)) {
                assertThat(trials.recall(memo, node)).isEqualTo(known);
            }
            boolean verdict = random.nextBoolean();
            trials.remember(memo, node, verdict);
            expected.put(List.of(memo, node), verdict);
        }
        expected.forEach((key, verdict) ->
                assertThat(trials.recall((Memo) key.get(0), (int) key.get(1))).isEqualTo(verdict));
        assertThat(trials.recall(new Memo(), 0)).isNull();
    }
}
