package io.github.schemapoet.runtime.support.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonNumber;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    @Test
    void listsAreMadeOfWhatIsStored() {
        assertThat(Views.list(List.of(JsonNumber.of("1.50")), JsonNumber::bigDecimalValue))
                .containsExactly(new BigDecimal("1.5"));
        assertThat(Views.listOfNullable(Arrays.asList(null, "a"), String::length))
                .containsExactly(null, 1);
        assertThat(Views.<String, Integer>stored(List.of(7), String::valueOf)).containsExactly("7");
        assertThat(Views.<String, Integer>storedOfNullable(Arrays.asList(null, 7), String::valueOf))
                .containsExactly(null, "7");
    }
}
