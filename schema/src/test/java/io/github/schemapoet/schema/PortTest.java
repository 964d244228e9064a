package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.schema.tree.Differences;
import io.github.schemapoet.schema.tree.Node;
import io.github.schemapoet.schema.tree.SchemaTree;
import io.github.schemapoet.schema.zod.ZodRuntime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The JSON Schema and the live Zod definition are the same tree, node by node. */
@ExtendWith(TestBed.class)
class PortTest {
    @Test
    void theRootIsTheSameInEveryNode(ZodRuntime zod) {
        assertThat(Differences.between(zod.trees().get(ZodRuntime.ROOT), Port.tree()))
                .isEmpty();
    }

    @Test
    void theNamedSchemasAreTheSameByNameAndInEveryNode(ZodRuntime zod) {
        Map<String, Node> named = new LinkedHashMap<>(zod.trees());
        named.remove(ZodRuntime.ROOT);
        Map<String, Node> definitions = new SchemaTree(Port.schema()).definitions();
        assertThat(definitions).containsOnlyKeys(named.keySet());
        named.forEach((name, node) -> assertThat(Differences.between(node, definitions.get(name)))
                .as(name)
                .isEmpty());
    }
}
