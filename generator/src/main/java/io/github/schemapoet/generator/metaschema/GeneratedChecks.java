package io.github.schemapoet.generator.metaschema;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Violation;
import java.util.List;

/** The generated checks of the metaschemas. A dialect that a metaschema makes of a draft has those of the draft. */
final class GeneratedChecks {
    /** Schema documents have limits of their own, which were held when they were read. */
    private static final ReadOptions OPTIONS = ReadOptions.defaults()
            .withMaxDepth(ReadOptions.GREATEST_DEPTH)
            .withMaxBytes(ReadOptions.GREATEST_SIZE)
            .withMaxNodes(ReadOptions.GREATEST_SIZE)
            .withMaxNumberLength(ReadOptions.GREATEST_SIZE);

    private GeneratedChecks() {}

    /** Whether a metaschema accepts a schema. */
    static boolean accepts(Dialect dialect, byte[] schema) {
        return switch (dialect.name()) {
            case "draft-04" -> io.github.schemapoet.generator.metaschema.draft04.Schema.isValid(schema, OPTIONS);
            case "draft-06" -> io.github.schemapoet.generator.metaschema.draft06.Schema.isValid(schema, OPTIONS);
            case "draft-07" -> io.github.schemapoet.generator.metaschema.draft07.Schema.isValid(schema, OPTIONS);
            case "2019-09" -> io.github.schemapoet.generator.metaschema.draft201909.Schema.isValid(schema, OPTIONS);
            case "2020-12" -> io.github.schemapoet.generator.metaschema.draft202012.Schema.isValid(schema, OPTIONS);
            case "v1" -> io.github.schemapoet.generator.metaschema.v1.V1.isValid(schema, OPTIONS);
            default -> throw none(dialect);
        };
    }

    /** Why a metaschema does not accept a schema. */
    static List<Violation> violations(Dialect dialect, byte[] schema) {
        return (switch (dialect.name()) {
                    case "draft-04" ->
                        io.github.schemapoet.generator.metaschema.draft04.Schema.tryParse(schema, OPTIONS);
                    case "draft-06" ->
                        io.github.schemapoet.generator.metaschema.draft06.Schema.tryParse(schema, OPTIONS);
                    case "draft-07" ->
                        io.github.schemapoet.generator.metaschema.draft07.Schema.tryParse(schema, OPTIONS);
                    case "2019-09" ->
                        io.github.schemapoet.generator.metaschema.draft201909.Schema.tryParse(schema, OPTIONS);
                    case "2020-12" ->
                        io.github.schemapoet.generator.metaschema.draft202012.Schema.tryParse(schema, OPTIONS);
                    case "v1" -> io.github.schemapoet.generator.metaschema.v1.V1.tryParse(schema, OPTIONS);
                    default -> throw none(dialect);
                })
                .violations();
    }

    private static IllegalStateException none(Dialect dialect) {
        return new IllegalStateException("there are no checks of the metaschema of " + dialect.name());
    }
}
