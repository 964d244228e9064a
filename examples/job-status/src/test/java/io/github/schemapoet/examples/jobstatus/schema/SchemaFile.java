package io.github.schemapoet.examples.jobstatus.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.schemapoet.examples.jobstatus.json.Pointers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The schema, as its jar has it. */
public final class SchemaFile {
    private static final String RESOURCE = "/io/github/schemapoet/schema/job-status-response.schema.json";

    private final String text;
    private final JsonNode root;

    public SchemaFile() {
        try (InputStream in = url().openStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            root = JsonMapper.builder().build().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static URL url() {
        return Objects.requireNonNull(SchemaFile.class.getResource(RESOURCE), RESOURCE);
    }

    public String text() {
        return text;
    }

    public JsonNode root() {
        return root;
    }

    /** What a location of a violation leads to. */
    public JsonNode at(String location) {
        return root.at(location.substring(location.indexOf('#') + 1));
    }

    /** The schema that a reference leads to. */
    JsonNode follow(JsonNode schema) {
        return schema.has("$ref") ? at(schema.get("$ref").textValue()) : schema;
    }

    /** All objects with properties: the root and some of the definitions. */
    public List<JsonNode> objects() {
        List<JsonNode> objects = new ArrayList<>();
        objects.add(root);
        root.get("definitions").forEach(definition -> {
            if (definition.has("properties")) {
                objects.add(definition);
            }
        });
        return objects;
    }

    /** The names that the schema declares for the object at a place of a document; none where it is free-form. */
    public Set<String> declaredAt(String pointer) {
        JsonNode schema = root;
        for (String step : Pointers.steps(pointer)) {
            JsonNode branch = container(schema);
            schema = branch.has("properties") ? branch.get("properties").path(step) : branch.path("items");
        }
        Set<String> names = new TreeSet<>();
        container(schema).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The part of a schema that speaks of objects or arrays. */
    private JsonNode container(JsonNode schema) {
        JsonNode target = follow(schema);
        for (JsonNode branch : target.path("anyOf")) {
            if (follow(branch).has("properties") || follow(branch).has("items")) {
                return follow(branch);
            }
        }
        return target;
    }
}
