package io.github.schemapoet.cli.output;

import io.github.schemapoet.generator.evaluate.SchemaOutcome;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Map;

/** How an evaluation is told. */
public enum OutputFormat {
    /** The verdict alone (2020-12 core §12.4.1). */
    FLAG,
    /** A flat list of the errors, or of the annotations (2020-12 core §12.4.2). */
    BASIC,
    /** The errors or the annotations as a tree, without what says nothing (2020-12 core §12.4.3). */
    DETAILED,
    /** The tree of all keywords (2020-12 core §12.4.4). */
    VERBOSE,
    /** A flat list of all schemas that were applied and say something (v1). */
    LIST,
    /** The tree of all schemas that were applied (v1). */
    HIERARCHICAL;

    /** A verdict as {@link #FLAG}. */
    public static JsonValue flag(boolean valid) {
        return JsonObject.of(Map.of("valid", JsonBoolean.of(valid)));
    }

    /** The output unit of a whole instance. */
    public JsonValue of(SchemaOutcome outcome, Sentences sentences) {
        return switch (this) {
            case FLAG -> flag(outcome.valid());
            case BASIC -> new KeywordUnits(sentences).basic(outcome);
            case DETAILED -> new KeywordUnits(sentences).detailed(outcome);
            case VERBOSE -> new KeywordUnits(sentences).verbose(outcome);
            case LIST -> new SchemaUnits(sentences).list(outcome);
            case HIERARCHICAL -> new SchemaUnits(sentences).hierarchical(outcome);
        };
    }
}
