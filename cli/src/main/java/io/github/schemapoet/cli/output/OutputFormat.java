package io.github.schemapoet.cli.output;

import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Map;
import java.util.function.BiFunction;

/** How an evaluation is told. */
public enum OutputFormat {
    /** The verdict alone. */
    FLAG((outcome, sentences) -> JsonObject.of(Map.of("valid", JsonBoolean.of(outcome.valid())))),
    /** A flat list of the errors, or of the annotations (2020-12 core §12.4.2). */
    BASIC((outcome, sentences) -> new KeywordUnits(sentences).basic(outcome)),
    /** The errors or the annotations as a tree, without what says nothing (2020-12 core §12.4.3). */
    DETAILED((outcome, sentences) -> new KeywordUnits(sentences).detailed(outcome)),
    /** The tree of all keywords (2020-12 core §12.4.4). */
    VERBOSE((outcome, sentences) -> new KeywordUnits(sentences).verbose(outcome)),
    /** A flat list of all schemas that were applied and say something (v1). */
    LIST((outcome, sentences) -> new SchemaUnits(sentences).list(outcome)),
    /** The tree of all schemas that were applied (v1). */
    HIERARCHICAL((outcome, sentences) -> new SchemaUnits(sentences).hierarchical(outcome));

    private final BiFunction<SchemaOutcome, Sentences, JsonValue> renderer;

    OutputFormat(BiFunction<SchemaOutcome, Sentences, JsonValue> renderer) {
        this.renderer = renderer;
    }

    /** The output unit of a whole instance. */
    public JsonValue of(SchemaOutcome outcome, Sentences sentences) {
        return renderer.apply(outcome, sentences);
    }
}
