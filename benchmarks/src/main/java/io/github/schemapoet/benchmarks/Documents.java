package io.github.schemapoet.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Documents of the job status, the same each time: a short one, one of an ordinary size, and a long one. */
final class Documents {
    private static final String[] WORDS = {
        "planet", "ring", "orbit", "launch", "telemetry", "moon", "model", "agent", "message", "tool", "result", "crew"
    };

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private Documents(long seed) {
        this.random = new Random(seed);
    }

    /** The document of a size: {@code S}, {@code M} or {@code L}. */
    static byte[] of(String size) {
        Documents documents = new Documents(size.charAt(0));
        switch (size) {
            case "S" -> documents.small();
            case "M" -> documents.full(8, 3);
            case "L" -> documents.full(540, 40);
            default -> throw new IllegalArgumentException("no document of size " + size);
        }
        return documents.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void small() {
        out.append(
                        "{\"job_id\":\"job_8f14e45fceea167a\",\"session_id\":\"sess_c9f0f895fb98ab91\",\"status\":\"running\",")
                .append("\"created_at\":1732450000.25,\"started_at\":1732450003.5,\"attempts\":1,\"ok\":true,")
                .append("\"question\":\"How many planets have rings?\",\"user_id\":null,\"tenant_id\":\"t_45\"}");
    }

    /** Members stand in another order than in the schema, as writers of other languages have it. */
    private void full(int messages, int files) {
        out.append("{\"status\":\"complete\",\"job_id\":\"job_8f14e45fceea167a\",\"session_id\":\"sess_c9f0f895\",");
        out.append("\"created_at\":1732450000.25,\"started_at\":1732450003.5,\"completed_at\":1732450042,");
        out.append("\"attempts\":2,\"duration_ms\":38500.75,\"error\":null,\"models\":[\"small-1\",\"large-2\"],");
        out.append(
                "\"metadata\":{\"region\":\"eu-west\",\"labels\":[\"a\",\"b\"],\"retries\":{\"max\":3,\"used\":1}},");
        out.append(
                "\"usage\":{\"input_tokens\":18233,\"output_tokens\":2817,\"cached\":true},\"result\":{\"ok\":true,\"messages\":[");
        for (int i = 0; i < messages; i++) {
            message(i);
        }
        out.setLength(out.length() - 1);
        out.append("],\"session_id\":\"sess_c9f0f895\",\"summary\":{\"is_complete\":true,\"is_error\":false,");
        out.append("\"num_turns\":7,\"duration_ms\":38000.5,\"total_cost_usd\":0.042137,\"text\":\"")
                .append(text(30));
        out.append("\",\"structured_output\":{\"answer\":4,\"sources\":[\"")
                .append(text(3))
                .append("\"]}}},");
        out.append("\"artifacts\":{\"root\":\"/out\",\"files\":[");
        for (int i = 0; i < files; i++) {
            file(i);
        }
        out.setLength(out.length() - 1);
        out.append("]},\"webhook\":{\"url\":\"https://example.org/hooks/42\",\"attempts\":1,\"last_status\":200,");
        out.append("\"delivered_at\":1732450043.125,\"last_error\":null},\"updated_at\":1732450043.5,\"ok\":true}");
    }

    private void message(int i) {
        out.append("{\"role\":\"").append(i % 2 == 0 ? "user" : "assistant").append("\",\"content\":");
        if (i % 3 == 0) {
            out.append('"').append(text(24)).append('"');
        } else {
            out.append("[{\"type\":\"text\",\"text\":\"")
                    .append(text(20))
                    .append("\"},{\"type\":\"tool_use\",\"id\":\"tu_")
                    .append(random.nextInt(100_000))
                    .append("\",\"input\":{\"limit\":")
                    .append(random.nextInt(50))
                    .append(",\"exact\":false}}]");
        }
        out.append(",\"type\":\"")
                .append(i % 2 == 0 ? "user" : "assistant")
                .append("\",\"uuid\":\"")
                .append(Long.toHexString(random.nextLong()))
                .append("\",\"turn\":")
                .append(i)
                .append("},");
    }

    private void file(int i) {
        out.append("{\"path\":\"src/part_")
                .append(i)
                .append(".txt\",\"size_bytes\":")
                .append(random.nextInt(1_000_000))
                .append(",\"content_type\":\"text/plain\",\"created_at\":1732450010.5,\"modified_at\":null},");
    }

    /** Mostly plain; one in three has line ends, and one in six letters outside ASCII. */
    private String text(int words) {
        boolean lines = random.nextInt(3) == 0;
        boolean letters = random.nextInt(6) == 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : lines && i % 9 == 0 ? "\\n" : " ");
            text.append(letters && i % 7 == 3 ? "Zürich" : WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
