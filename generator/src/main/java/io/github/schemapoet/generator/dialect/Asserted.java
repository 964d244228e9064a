package io.github.schemapoet.generator.dialect;

import java.util.Map;

/**
 * Which keywords reject instances that are annotations by the letter.
 *
 * @param formats {@code format}, in every dialect; where it is false, in those that say so
 * @param content {@code contentEncoding}, {@code contentMediaType} and {@code contentSchema}
 * @param customFormats names of the classes that check formats of the user's own, by the formats' names
 */
public record Asserted(boolean formats, boolean content, Map<String, String> customFormats) {
    /** Keeps a copy. */
    public Asserted {
        customFormats = Map.copyOf(customFormats);
    }
}
