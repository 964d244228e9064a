package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.Result;
import io.github.schemapoet.runtime.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentReportTest {
    /** The names of members are the document's, and so may be whatever looks like a line of ours. */
    @Test
    void whatADocumentSaysStaysInItsLine() {
        Violation violation = new Violation(
                "/a\nb.json: valid\u001b[2J", Optional.empty(), "maximum", "s#/maximum", "too\u2028large");
        DocumentReport report = DocumentReport.of("a.json", new Result.Invalid<>(List.of(violation)));
        assertThat(report.text())
                .isEqualTo("a.json: invalid\na.json too\\u2028large (maximum at /a\\u000ab.json: valid\\u001b[2J)");
    }

    @Test
    void whyADocumentIsNotJudgedStaysInItsLine() {
        assertThat(DocumentReport.limit("a.json", "one\ntwo").text()).isEqualTo("a.json: one\\u000atwo");
    }
}
