package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.cli.console.JsonLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;

/** The forms of what is answered. */
final class Answers {
    /** Enough to find a place; a stack that ran over has thousands. */
    private static final int TRACEBACK_LINES = 40;

    private Answers() {}

    /** There is no verdict, for a reason that is a sentence. */
    static JsonLine errored(JsonLine answer, String sentence) {
        return errored(answer, new JsonLine().text("message", sentence));
    }

    /** There is no verdict, because of something that nobody foresaw. */
    static JsonLine errored(JsonLine answer, Throwable problem) {
        return errored(
                answer, new JsonLine().text("message", problem.toString()).text("traceback", traceback(problem)));
    }

    private static JsonLine errored(JsonLine answer, JsonLine context) {
        return answer.bool("errored", true).json("context", context.toString());
    }

    private static String traceback(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(TRACEBACK_LINES).collect(Collectors.joining("\n"));
    }
}
