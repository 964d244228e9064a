package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static final Violation VIOLATION = new Violation(
            "/a~1b/0/\u00fc%41 x",
            Optional.of(new TextPosition(3, 4, 50)), "type", "schema:/s#/type", "expected a number");

    @Test
    void clientsAreToldWhatAndWhere() {
        assertThat(VIOLATION.toProblem())
                .containsExactly(
                        Map.entry("detail", "expected a number"),
                        Map.entry("pointer", "#/a~1b/0/%C3%BC%2541%20x"),
                        Map.entry("keyword", "type"),
                        Map.entry("line", 3),
                        Map.entry("column", 4));
    }

    @Test
    void insideOfAnotherDocument() {
        Violation inside = VIOLATION.inside("/list/2", Optional.empty());
        assertThat(inside.instance()).isEqualTo("/list/2/a~1b/0/\u00fc%41 x");
        assertThat(inside.toProblem()).containsOnlyKeys("detail", "pointer", "keyword");
    }
}
