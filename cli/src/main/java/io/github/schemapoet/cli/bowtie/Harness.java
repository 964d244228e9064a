package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.cli.console.Console;
import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers one line after another, until it is told to stop. */
final class Harness {
    private static final String VERSION = "1";
    /**
     * Nothing stays of a case, so that a full collection takes some hundredths of a second; but by itself Java would rather
     * fill a good part of the machine's memory first, and look as if something leaked.
     */
    private static final int CASES_BETWEEN_COLLECTIONS = 50;

    private final Cases cases;
    private final Console console;
    private Dialect dialect = Dialects.find(GeneratorOptions.DEFAULT_DIALECT).orElseThrow();
    private int run;

    Harness(Cases cases, Console console) {
        this.cases = cases;
        this.console = console;
    }

    /** Ends where the input ends, where it says so, or where nobody reads the answers any more. */
    void run(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        Optional<byte[]> line = lines.next();
        while (line.isPresent()) {
            Optional<JsonLine> answer = answer(line.get());
            if (answer.isEmpty()) {
                return;
            }
            console.line(answer.get().toString());
            if (console.out().checkError()) {
                return;
            }
            line = lines.next();
        }
    }

    /** Nothing where the harness is to stop. Whatever goes wrong is answered too. */
    private Optional<JsonLine> answer(byte[] line) {
        JsonLine answer = new JsonLine();
        try {
            Map<String, JsonSlice> request = JsonSlice.members(line);
            JsonSlice seq = request.get("seq");
            if (seq != null) {
                answer.json("seq", seq.toString());
            }
            String command = Requests.require(request, "cmd").text("The value of cmd");
            return switch (command) {
                case "start" -> Optional.of(start(request, answer));
                case "dialect" -> Optional.of(dialect(request, answer));
                case "run" -> Optional.of(run(request, answer));
                case "stop" -> Optional.empty();
                default -> throw new ProtocolException("There is no command called " + command + ".");
            };
        } catch (ProtocolException | SchemaProblem problem) {
            return Optional.of(Answers.errored(answer, String.valueOf(problem.getMessage())));
        } catch (Throwable problem) {
            return Optional.of(Answers.errored(answer, problem));
        }
    }

    private static JsonLine start(Map<String, JsonSlice> request, JsonLine answer) {
        JsonSlice version = Requests.require(request, "version");
        if (!version.toString().equals(VERSION)) {
            throw new ProtocolException("The version of the protocol is " + VERSION + " here, not " + version + ".");
        }
        return answer.json("version", VERSION)
                .json("implementation", ThisImplementation.describe().toString());
    }

    /** A dialect that is not known changes nothing. */
    private JsonLine dialect(Map<String, JsonSlice> request, JsonLine answer) {
        Optional<Dialect> found =
                ThisImplementation.dialect(Requests.require(request, "dialect").text("The value of dialect"));
        found.ifPresent(known -> dialect = known);
        return answer.bool("ok", found.isPresent());
    }

    private JsonLine run(Map<String, JsonSlice> request, JsonLine answer) throws SchemaProblem {
        if (++run % CASES_BETWEEN_COLLECTIONS == 0) {
            System.gc();
        }
        List<JsonLine> results = cases.run(TestCase.of(Requests.require(request, "case")), dialect);
        return answer.json(
                "results", results.stream().map(JsonLine::toString).collect(Collectors.joining(",", "[", "]")));
    }
}
