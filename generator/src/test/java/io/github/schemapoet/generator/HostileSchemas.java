package io.github.schemapoet.generator;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A schema with one text in every place where a schema has text, and documents of it. */
final class HostileSchemas {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
            .build();

    private final String text;

    HostileSchemas(String text) {
        this.text = text;
    }

    /**
     * The same words without anything that could have an effect, so that names are the same: what parts words in names is a
     * space, but for letters that are written in Latin ones.
     */
    static String harmless(String text) {
        return text.replace("Gr\u00FC\u00DFe", "Grusse")
                .replace("\u4F60\u597D", "ni hao")
                .replaceAll("[^A-Za-z0-9]", " ");
    }

    /** Where the schema is taken to be from; its last part is what the schema's type is named after. */
    URI uri() {
        return URI.create("https://example.org/" + encoded("Root " + text) + ".json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static byte[] bytes(ObjectNode value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SchemaText schemaText() {
        return new SchemaText(uri(), bytes(schema()));
    }

    ObjectNode schema() {
        ObjectNode schema = described(JSON.createObjectNode());
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object").put("additionalProperties", false);
        schema.putArray("required").add("p" + text);
        ObjectNode properties = schema.putObject("properties");
        described(properties.putObject("p" + text))
                .put("type", "string")
                .put("default", text)
                .put("format", "f" + text);
        described(properties.putObject("choice")).set("enum", array(text + "1", "2" + text));
        described(properties.putObject("fixed")).put("const", text);
        properties
                .putObject("either")
                .putArray("anyOf")
                .add(JSON.createObjectNode().put("const", text))
                .add(JSON.createObjectNode().put("type", "boolean"));
        properties.putObject("matched").put("type", "string").put("pattern", quoted(text));
        part(described(properties.putObject("part")));
        ObjectNode map = properties.putObject("map").put("type", "object");
        map.putObject("additionalProperties").put("type", "boolean");
        definitions(properties, schema.putObject("$defs"));
        return schema;
    }

    private void part(ObjectNode part) {
        part.put("type", "object").putObject("properties").putObject("q" + text).put("type", "integer");
        part.set("required", array("r" + text));
        part.putObject("dependentRequired").set("q" + text, array("d" + text));
        part.putObject("patternProperties").putObject("^s" + quoted(text)).put("type", "boolean");
    }

    private void definitions(ObjectNode properties, ObjectNode definitions) {
        // What is no text, for a lone surrogate, no URI can say.
        boolean sayable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        String pointer = "/$defs/" + encoded(("D" + text).replace("~", "~0").replace("/", "~1"));
        properties.putObject("referred").put("$ref", "#" + (sayable ? pointer : "A.-_2"));
        described(definitions.putObject("D" + text).put("$anchor", "A.-_2"))
                .put("type", "object")
                .putObject("properties")
                .putObject("u" + text)
                .put("type", "integer");
        String id = "https://example.org/id/" + encoded("Own " + text);
        properties.putObject("own").put("$ref", id);
        described(definitions.putObject("E" + text))
                .put("$id", id)
                .put("type", "object")
                .putObject("properties")
                .putObject("v" + text);
        properties.putObject("anchored").put("$ref", "#A.-_1");
        described(definitions.putObject("F" + text).put("$anchor", "A.-_1")).set("enum", array("x" + text, "y"));
    }

    private ObjectNode described(ObjectNode schema) {
        schema.put("title", text)
                .put("description", text)
                .put("$comment", text)
                .putArray("examples")
                .add(text);
        schema.put("x-" + text, text);
        return schema.put("extension " + text, text);
    }

    private static ArrayNode array(String... texts) {
        ArrayNode array = JSON.createArrayNode();
        for (String each : texts) {
            array.add(each);
        }
        return array;
    }

    /** A pattern that matches just this text. */
    private static String quoted(String text) {
        return text.replaceAll("[\\^$\\\\.*+?()\\[\\]{}|/]", "\\\\$0");
    }

    ObjectNode document() {
        ObjectNode document = JSON.createObjectNode();
        document.put("p" + text, text)
                .put("choice", text + "1")
                .put("fixed", text)
                .put("either", text);
        document.put("matched", "a" + text + "b").put("anchored", "x" + text);
        ObjectNode part = document.putObject("part");
        part.put("q" + text, 1).put("r" + text, 2).put("d" + text, 3).put("s" + text, true);
        document.putObject("map").put(text, true);
        document.putObject("referred").put("u" + text, 1);
        document.putObject("own").put("v" + text, text);
        return document;
    }

    /** Wrong in several ways, each of which is told with the text. */
    ObjectNode invalidDocument() {
        ObjectNode document = JSON.createObjectNode();
        document.put("choice", "none of them").put("fixed", "not this").put("z" + text, 1);
        document.put("matched", "");
        return document;
    }
}
