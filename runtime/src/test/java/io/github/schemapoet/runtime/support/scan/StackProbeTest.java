package io.github.schemapoet.runtime.support.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.harness.Stacks;
import org.junit.jupiter.api.Test;

class StackProbeTest {
    @Test
    void whatIsThereIsEnough() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            assertThat(StackProbe.safeDepth(100)).isEqualTo(116);
        }
        Stacks.call(1 << 18, () -> StackProbe.safeDepth(0));
        Stacks.call(1 << 20, () -> {
            StackProbe.before(500);
            return null;
        });
    }

    /** Interpreted and compiled: no level is for nothing. */
    @Test
    void whatIsNotThereIsMissed() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            StackProbe.before(20);
        }
        assertThatThrownBy(() -> Stacks.call(1 << 18, () -> {
                    StackProbe.before(20_000);
                    return null;
                }))
                .isInstanceOf(StackOverflowError.class);
    }
}
