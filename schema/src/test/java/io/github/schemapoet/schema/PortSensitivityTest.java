package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.schema.tree.Differences;
import io.github.schemapoet.schema.tree.SchemaTree;
import io.github.schemapoet.schema.zod.ZodRuntime;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison of {@link PortTest} can fail: it notices every change, on either side. */
@ExtendWith(TestBed.class)
class PortSensitivityTest {
    static List<Mutation> schemas() {
        return Mutations.of(Port.schema());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aChangedSchemaIsNoticed(Mutation mutation, ZodRuntime zod) {
        assertThat(Differences.between(zod.trees().get(ZodRuntime.ROOT), new SchemaTree(mutation.schema()).root()))
                .as(mutation.name())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    z.boolean().default(true)       | z.boolean().default(false)
                    z.boolean().default(true)       | z.boolean().optional()
                    z.boolean().default(true)       | z.boolean()
                    z.boolean().default(true)       | z.coerce.boolean().default(true)
                    job_id: z.string()              | job_id: z.coerce.string()
                    job_id: z.string()              | job_id: z.string().min(1)
                    job_id: z.string()              | job_id: z.string().trim()
                    job_id: z.string()              | job_id: z.string().url()
                    job_id: z.string()              | job_id: z.string().refine(() => false)
                    job_id: z.string()              | job_id: z.string().transform((text) => text)
                    job_id: z.string()              | job_id: z.string().nullable()
                    job_id: z.string()              | job_id: z.string().optional()
                    job_id: z.string()              | job_id: z.string(), more: z.null()
                    job_id: z.string(),             | /* dropped */
                    z.number().nullable()           | z.number().int().nullable()
                    z.number().nullable()           | z.coerce.number().nullable()
                    z.number().nullable()           | z.number()
                    .nullable().optional()          | .nullable()
                    z.record(z.string()             | z.record(z.string().min(1)
                    z.unknown()).nullable()         | z.string()).nullable()
                    z.array(z.string())             | z.array(z.string()).nonempty()
                    z.array(z.string())             | z.array(z.string()).max(9)
                    z.array(z.unknown())            | z.array(z.unknown()).length(1)
                    z.array(z.unknown())            | z.array(z.object({}))
                    z.string(), z.null()]           | z.string()]
                    [z.array(z.unknown()), z.string | [z.number(), z.array(z.unknown()), z.string
                    "user", "assistant"]            | "assistant", "user"]
                    "canceled"]                     | "cancelled"]
                    .strict()                       | .strip()
                    .strict()                       | .passthrough()
                    .strict()                       | .catchall(z.string())
                    .strict()                       | .strict().refine(() => true)
                    .passthrough()                  | .strict()
                    MessageRole.optional()          | MessageRole.nullable().optional()
                    """)
    void aChangedZodDefinitionIsNoticed(String before, String after, ZodRuntime zod) {
        String changed = Port.zod().replace(before.strip(), after == null ? "" : after.strip());
        assertThat(changed).as("the change applies").isNotEqualTo(Port.zod());
        assertThat(Differences.between(zod.treeOf(changed), Port.tree()))
                .as(before + after)
                .isNotEmpty();
    }
}
