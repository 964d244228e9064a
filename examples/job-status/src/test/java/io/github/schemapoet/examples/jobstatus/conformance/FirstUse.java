package io.github.schemapoet.examples.jobstatus.conformance;

import io.github.schemapoet.examples.jobstatus.model.JobStatus;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.Message;
import io.github.schemapoet.examples.jobstatus.model.MessageContent;
import io.github.schemapoet.examples.jobstatus.model.Summary;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a program may do first with the generated classes; each answers the JSON text that {@link #expected} has. */
public enum FirstUse implements Supplier<String> {
    PARSE("{\"is_complete\":true,\"structured_output\":\"x\"}") {
        @Override
        public String get() {
            return Summary.parse(expected()).toJson();
        }
    },
    PARSE_NUMBER("{\"is_complete\":true,\"structured_output\":1}") {
        @Override
        public String get() {
            return Summary.parse(expected()).toString().replace("Summary ", "");
        }
    },
    BUILD_WITH_A_VALUE("{\"is_complete\":true,\"structured_output\":\"x\"}") {
        @Override
        public String get() {
            return Summary.builder()
                    .isComplete(true)
                    .structuredOutput(JsonString.of("x"))
                    .build()
                    .toJson();
        }
    },
    BUILD_WITH_A_MAP(
            "{\"attempts\":1e400,\"job_id\":\"j\",\"metadata\":{\"a\":null},\"session_id\":\"s\",\"status\":\"queued\"}") {
        @Override
        public String get() {
            return JobStatusResponse.builder()
                    .jobId("j")
                    .sessionId("s")
                    .status(JobStatus.QUEUED)
                    .attempts(JsonNumber.of("1e400"))
                    .metadata(Map.of("a", JsonNull.INSTANCE))
                    .build()
                    .toJson();
        }
    },
    BUILD_WITH_AN_ADDITIONAL_MEMBER("{\"a\":null}") {
        @Override
        public String get() {
            return Message.builder()
                    .putAdditionalProperty("a", JsonNull.INSTANCE)
                    .build()
                    .toJson();
        }
    },
    MAKE_A_LIST("[null]") {
        @Override
        public String get() {
            return MessageContent.ListValue.of(List.of(JsonNull.INSTANCE)).toJson();
        }
    };

    private final String expected;

    FirstUse(String expected) {
        this.expected = expected;
    }

    /** The text. */
    public String expected() {
        return expected;
    }
}
