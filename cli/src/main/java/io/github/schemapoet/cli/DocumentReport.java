package io.github.schemapoet.cli;

import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.Result;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.Violation;
import java.util.List;
import java.util.Optional;

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

    /** For people: a line for each violation, as compilers print them. */
    String text() {
        if (problem.isPresent()) {
            return document + ": " + problem.get();
        }
        if (verdict == Verdict.VALID) {
            return document + ": valid";
        }
        StringBuilder text = new StringBuilder(document).append(": invalid");
        for (Violation violation : violations) {
            text.append('\n').append(document);
            violation.position().ifPresent(position -> text.append(place(position)));
            text.append(' ').append(violation.message());
            text.append(" (").append(violation.keyword()).append(" at ");
            text.append(violation.instance().isEmpty() ? "the document" : violation.instance())
                    .append(')');
        }
        return text.toString();
    }

    private static String place(TextPosition position) {
        return ":[" + position.line() + "," + position.column() + "]";
    }
}
