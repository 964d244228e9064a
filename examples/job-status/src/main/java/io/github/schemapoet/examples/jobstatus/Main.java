package io.github.schemapoet.examples.jobstatus;

import io.github.schemapoet.examples.jobstatus.model.JobResult;
import io.github.schemapoet.examples.jobstatus.model.JobStatus;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.Message;
import io.github.schemapoet.examples.jobstatus.model.MessageContent;
import io.github.schemapoet.runtime.Result;
import io.github.schemapoet.runtime.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;

/** Reads a job status, looks into it, edits it, and shows what is wrong with an invalid one. */
public final class Main {
    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Prints to the standard output; takes no arguments. */
    public static void main(String[] args) throws IOException {
        new Main(System.out).run();
    }

    static void run(PrintStream out) throws IOException {
        new Main(out).run();
    }

    private void run() throws IOException {
        JobStatusResponse status = JobStatusResponse.parse(document("complete.json"));
        out.println("Job " + status.jobId() + " of session " + status.sessionId());
        out.println(describe(status));
        JobResult result = status.result();
        if (result != null) {
            print(result);
        }

        JobStatusResponse edited = status.toBuilder()
                .status(JobStatus.CANCELED)
                .canceledAt(1_732_450_000)
                .error("canceled by its owner")
                .build();
        out.println("Edited:  " + edited.status() + ", " + edited.error());
        out.println("Written: " + edited.toJson().length() + " characters; the first is still "
                + status.status().json());

        Result<JobStatusResponse> invalid = JobStatusResponse.tryParse(document("invalid.json"));
        out.println("An invalid document has " + invalid.violations().size() + " violations:");
        for (Violation violation : invalid.violations()) {
            out.println("  " + violation);
        }
    }

    private static String describe(JobStatusResponse status) {
        return switch (status.status()) {
            case QUEUED -> "It waits.";
            case RUNNING -> "It runs since " + status.startedAt() + ".";
            case COMPLETE ->
                "It is complete, after " + status.durationMs() + " ms and " + status.numTurns() + " turns.";
            case FAILED -> "It failed: " + status.error();
            case CANCELED -> "It was canceled.";
        };
    }

    private void print(JobResult result) {
        for (Message message : result.messages()) {
            MessageContent content = message.content();
            out.println("  " + message.role() + ": " + (content == null ? "(nothing)" : content.match(new Text())));
        }
    }

    /** The text of a message's content, whatever its kind. */
    private static final class Text implements MessageContent.Cases<String> {
        @Override
        public String list(MessageContent.ListValue parts) {
            return parts.value().size() + " parts";
        }

        @Override
        public String string(MessageContent.StringValue text) {
            return text.value();
        }
    }

    private static byte[] document(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
