package io.github.schemapoet.examples.jobstatus;

import io.github.schemapoet.examples.jobstatus.model.JobResult;
import io.github.schemapoet.examples.jobstatus.model.JobStatus;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse.Property;
import io.github.schemapoet.examples.jobstatus.model.Message;
import io.github.schemapoet.examples.jobstatus.model.MessageContent;
import io.github.schemapoet.examples.jobstatus.model.MessageRole;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a job status, looks into it, edits it, builds one, and shows what is wrong with an invalid one. */
public final class Main {
    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Prints to the standard output; takes no arguments. */
    public static void main(String[] args) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        Main main = new Main(out);
        JobStatusResponse status = JobStatusResponse.parse(document("complete.json"));
        main.read(status);
        main.tellAbsentFromNull(status);
        main.keepNumbersExact(status);
        main.edit(status);
        main.build();
        main.explain("invalid.json");
    }

    private void read(JobStatusResponse status) {
        out.println("complete.json is valid: job " + status.jobId() + " of session " + status.sessionId());
        out.println("  It " + describe(status) + ".");
        JobResult result = status.result();
        if (result != null) {
            for (Message message : result.messages()) {
                out.println("  " + name(message.role()) + ": " + describe(message.content()));
            }
        }
    }

    /** A status that the schema gains will not compile here until it has a case. */
    private static String describe(JobStatusResponse status) {
        return switch (status.status()) {
            case QUEUED -> "waits";
            case RUNNING -> "has been running since " + status.startedAt();
            case COMPLETE -> "is complete, after " + status.durationMs() + " ms";
            case FAILED -> "has failed: " + status.error();
            case CANCELED -> "was canceled: " + status.error();
        };
    }

    private static String name(@Nullable MessageRole role) {
        return role == null ? "somebody" : role.json();
    }

    private static String describe(@Nullable MessageContent content) {
        return content == null ? "(nothing)" : content.match(new Text());
    }

    /** The text of a message's content, whatever its kind; a kind that the schema gains will not compile either. */
    private static final class Text implements MessageContent.Cases<String> {
        @Override
        public String list(MessageContent.ListValue parts) {
            return "parts " + parts.toJson();
        }

        @Override
        public String string(MessageContent.StringValue text) {
            return text.value();
        }
    }

    private void tellAbsentFromNull(JobStatusResponse status) {
        out.println("Absent and null are two things, and a default is a third:");
        out.println("  user_id is " + status.presence(Property.USER_ID) + ": " + status.userId());
        out.println("  tenant_id is " + status.presence(Property.TENANT_ID) + ": " + status.tenantId());
        out.println("  ok is " + status.presence(Property.OK) + ": " + status.ok());
    }

    private void keepNumbersExact(JobStatusResponse status) {
        out.println("Numbers stay exact:");
        out.println("  updated_at is " + status.updatedAtExact() + ", as a double " + status.updatedAt());
    }

    private void edit(JobStatusResponse status) {
        JobStatusResponse edited = status.toBuilder()
                .status(JobStatus.CANCELED)
                .error("too late")
                .result(null)
                .build();
        out.println("Edited, it " + describe(edited) + "; the first still " + describe(status) + ".");
        out.println("  " + edited.toJson());
    }

    private void build() {
        out.println("A builder is held to the schema too:");
        try {
            JobStatusResponse.builder().jobId("job-8").status(JobStatus.QUEUED).build();
        } catch (InvalidJsonException e) {
            out.println("  " + e.getMessage());
        }
    }

    private void explain(String name) throws IOException {
        Result<JobStatusResponse> result = JobStatusResponse.tryParse(document(name));
        out.println(name + " has " + result.violations().size() + " violations:");
        result.violations().forEach(violation -> out.println("  " + name + ":" + violation));
    }

    private static byte[] document(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
