package io.github.schemapoet.examples.jobstatus.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.schemapoet.runtime.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One document of the corpus with what Zod says of it; docs/zod-port.md describes the members.
 *
 * @param text the JSON text
 * @param output where it is valid, the JSON text of Zod's output
 */
public record CorpusDocument(
        @JsonProperty("id") String id,
        @JsonProperty("document") String text,
        @JsonProperty("valid") boolean valid,
        @JsonProperty("output") String output,
        @JsonProperty("loses") List<Loss> loses,
        @JsonProperty("duplicates") boolean duplicates) {
    public CorpusDocument {
        loses = loses == null ? List.of() : List.copyOf(loses);
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The options with which it is read as JavaScript reads it. */
    public ReadOptions options() {
        ReadOptions defaults = ReadOptions.defaults();
        return duplicates ? defaults.withDuplicateNames(ReadOptions.DuplicateNames.LAST) : defaults;
    }

    @Override
    public String toString() {
        return id;
    }
}
