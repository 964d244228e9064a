package io.github.schemapoet.generator.output;

import java.util.List;

/** What a write would do. */
record WritePlan(List<String> writes, List<String> deletes, List<OutputProblem> problems) {}
