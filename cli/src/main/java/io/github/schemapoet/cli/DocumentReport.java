package io.github.schemapoet.cli;

import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.Result;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.support.text.OneLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found out about one document.
 *
 * @param document its path, as given
 * @param verdict whether it is valid
 * @param violations why it is not
 * @param problem why it could not be judged; empty if it was
 * @param limit whether that was a limit
 */
record DocumentReport(
        String document, Verdict verdict, List<Violation> violations, Optional<String> problem, boolean limit) {

    static DocumentReport of(String document, Result<?> result) {
        if (result instanceof Result.Unjudged<?> unjudged) {
            boolean limit = unjudged.problem() instanceof JsonLimitException;
            String sentence = String.valueOf(unjudged.problem().getMessage());
            return new DocumentReport(document, Verdict.UNJUDGED, List.of(), Optional.of(sentence), limit);
        }
        Verdict verdict = result.isValid() ? Verdict.VALID : Verdict.INVALID;
        return new DocumentReport(document, verdict, result.violations(), Optional.empty(), false);
    }

    static DocumentReport unjudged(String document, String sentence) {
        return new DocumentReport(document, Verdict.UNJUDGED, List.of(), Optional.of(sentence), false);
    }

    static DocumentReport limit(String document, String sentence) {
        return new DocumentReport(document, Verdict.UNJUDGED, List.of(), Optional.of(sentence), true);
    }

    /** The members that every command prints. */
    JsonLine json() {
        JsonLine line = new JsonLine().text("document", document);
        if (problem.isPresent()) {
            return line.text(limit ? "limit" : "error", problem.get());
        }
        line.bool("valid", verdict == Verdict.VALID);
        return verdict == Verdict.VALID
                ? line
                : line.list(
                        "violations",
                        violations.stream().map(DocumentReport::json).toList());
    }

    private static JsonLine json(Violation violation) {
        JsonLine line = new JsonLine().text("instance", violation.instance());
        violation.position().ifPresent(position -> line.number("line", position.line())
                .number("column", position.column()));
        return line.text("keyword", violation.keyword())
                .text("schema", violation.schema())
                .text("message", violation.message());
    }

    /** For people: a line for each violation, as compilers print them; nothing in a document ends a line or steers a terminal. */
    String text() {
        Stream<String> first =
                Stream.of(document + ": " + problem.orElse(verdict == Verdict.VALID ? "valid" : "invalid"));
        return Stream.concat(first, violations.stream().map(this::line))
                .map(OneLine::of)
                .collect(Collectors.joining("\n"));
    }

    private String line(Violation violation) {
        String instance = violation.instance().isEmpty() ? "the document" : violation.instance();
        return document + violation.position().map(DocumentReport::place).orElse("") + " " + violation.message() + " ("
                + violation.keyword() + " at " + instance + ")";
    }

    private static String place(TextPosition position) {
        return ":[" + position.line() + "," + position.column() + "]";
    }
}
