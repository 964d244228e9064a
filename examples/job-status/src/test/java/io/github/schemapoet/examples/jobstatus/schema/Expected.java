package io.github.schemapoet.examples.jobstatus.schema;

/** What a violation must say: the place in the document, the keyword, and the place of the keyword in the schema. */
public record Expected(String instance, String keyword, String schema) {}
