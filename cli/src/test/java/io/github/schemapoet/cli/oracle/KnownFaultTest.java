package io.github.schemapoet.cli.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.cli.suite.Draft;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault that is mended in a newer version of a validator goes from the list. */
class KnownFaultTest {
    static Stream<KnownFault> all() {
        return KnownFault.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theExampleShowsTheFault(KnownFault fault) {
        JsonNode schema = Trees.parsed(fault.schema());
        JsonNode document = Trees.parsed(fault.document());
        Draft draft = Oracles.draftOf(schema);
        assertThat(fault.mayShow(draft, schema, document)).isTrue();
        Optional<Boolean> right = Oracles.of(schema).verdict(document);
        assertThat(right).isPresent();
        assertThat(fault.of().of(schema, draft).accepts(document)).isNotEqualTo(right.get());
    }
}
