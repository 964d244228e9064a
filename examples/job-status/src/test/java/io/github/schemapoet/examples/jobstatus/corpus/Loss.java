package io.github.schemapoet.examples.jobstatus.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A place in which Zod's output differs from the document with its defaults, and the word for how it does. */
public record Loss(@JsonProperty("at") String at, @JsonProperty("what") String what) {}
