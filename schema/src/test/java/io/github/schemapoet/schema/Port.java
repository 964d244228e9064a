package io.github.schemapoet.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.schema.tree.Node;
import io.github.schemapoet.schema.tree.SchemaTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The two files that are under test, as the jar publishes them. */
final class Port {
    private static final String FOLDER = "/io/github/schemapoet/schema/";

    private Port() {}

    /** The JSON Schema; a new tree each time. */
    static ObjectNode schema() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text("job-status-response.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node tree() {
        return new SchemaTree(schema()).root();
    }

    /** The Zod definition, in JavaScript. */
    static String zod() {
        return text("job-status-response.zod.js");
    }

    private static String text(String name) {
        try (InputStream in = Port.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
