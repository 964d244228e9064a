package io.github.schemapoet.generator.dialect;

/**
 * Which keywords reject instances that are annotations by the letter.
 *
 * @param formats {@code format}, in every dialect; where it is false, in those that say so
 * @param content {@code contentEncoding}, {@code contentMediaType} and {@code contentSchema}
 */
public record Asserted(boolean formats, boolean content) {}
