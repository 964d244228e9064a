package io.github.schemapoet.schema.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One document of the corpus with what real Zod says of it.
 *
 * @param document the JSON text
 * @param output where it is valid, the JSON text of Zod's output; else null
 * @param loses what of the document the output does not have; for valid documents
 * @param duplicates whether an object in it has two members of one name: Zod's verdict holds where the last one wins
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Line(
        @JsonProperty("id") String id,
        @JsonProperty("document") String document,
        @JsonProperty("valid") @JsonInclude(JsonInclude.Include.ALWAYS) boolean valid,
        @JsonProperty("output") String output,
        @JsonProperty("loses") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Loss> loses,
        @JsonProperty("duplicates") boolean duplicates) {

    public Line {
        loses = loses == null ? List.of() : List.copyOf(loses);
    }
}
