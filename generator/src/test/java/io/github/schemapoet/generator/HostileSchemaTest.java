package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import io.github.schemapoet.generator.text.HostileTexts;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Schemas whose every text tries to become something else than text. */
class HostileSchemaTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
            .build();

    @TempDir
    Path folder;

    private @Nullable CompilationResult neutral;

    @TestFactory
    List<DynamicTest> textStaysTextWhereverItStands() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> textStaysText(text.getValue())))
                .toList();
    }

    private void textStaysText(String text) throws Exception {
        CompilationResult hostile = compiled(text);
        CompilationResult neutral = neutral();
        assertThat(hostile.classes()).hasSameSizeAs(neutral.classes());
        assertThat(members(hostile)).isEqualTo(members(neutral));

        ObjectNode document = document(text);
        Class<?> root = hostile.loader(getClass().getClassLoader()).loadClass("p.Schema");
        JsonModel value =
                (JsonModel) root.getMethod("parse", String.class).invoke(null, JSON.writeValueAsString(document));
        assertThat(value.toJsonValue()).isEqualTo(JsonValue.parse(JSON.writeValueAsString(document)));
    }

    private CompilationResult neutral() throws IOException, URISyntaxException {
        if (neutral == null) {
            neutral = compiled("neutral");
        }
        return neutral;
    }

    private CompilationResult compiled(String text) throws IOException, URISyntaxException {
        Path schema = folder.resolve("schema.json");
        Files.write(schema, JSON.writeValueAsBytes(schema(text)));
        GenerationResult generated = new Generator()
                .generate(new GenerationRequest(
                        List.of(SchemaSet.ofFile(schema)),
                        GeneratorOptions.ofPackage("p").withDialect("draft-07")));
        assertThat(generated.hasErrors()).as(generated.diagnostics().toString()).isFalse();
        CompilationResult compiled = InMemoryCompiler.ofThisJdk()
                .orElseThrow()
                .compile(
                        generated.files(),
                        List.of(placeOf(JsonModel.class), placeOf(Nullable.class)),
                        List.of("-Xlint:all", "-Werror"));
        assertThat(compiled.messages()).isEmpty();
        return compiled;
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** How many fields, methods and classes there are in each class; a static initializer counts as a method. */
    private static List<String> members(CompilationResult compiled) throws ClassNotFoundException {
        ClassLoader loader = compiled.loader(HostileSchemaTest.class.getClassLoader());
        return compiled.classes().keySet().stream()
                .map(name -> {
                    try {
                        Class<?> type = Class.forName(name, false, loader);
                        return type.getDeclaredFields().length + " " + type.getDeclaredMethods().length + " "
                                + type.getDeclaredConstructors().length + " " + type.getDeclaredClasses().length;
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .sorted()
                .collect(Collectors.toList());
    }

    private static ObjectNode document(String text) {
        ObjectNode document = JSON.createObjectNode();
        document.put("p" + text, text);
        document.put("choice", text + "1");
        document.put("fixed", text);
        document.put("either", text);
        document.putObject("part").put("q" + text, 1);
        document.putObject("map").put(text, true);
        return document;
    }

    private static ObjectNode schema(String text) {
        ObjectNode schema = described(JSON.createObjectNode(), text);
        schema.put("$schema", "http://json-schema.org/draft-07/schema#").put("$comment", text);
        schema.put("type", "object").put("additionalProperties", false);
        schema.putArray("required").add("p" + text);
        ObjectNode properties = schema.putObject("properties");
        described(properties.putObject("p" + text), text).put("type", "string").put("default", text);
        described(properties.putObject("choice"), text)
                .putArray("enum")
                .add(text + "1")
                .add("2" + text);
        described(properties.putObject("fixed"), text).put("const", text);
        properties
                .putObject("either")
                .putArray("anyOf")
                .add(JSON.createObjectNode().put("const", text))
                .add(JSON.createObjectNode().put("type", "boolean"));
        described(properties.putObject("part"), text)
                .put("type", "object")
                .putObject("properties")
                .putObject("q" + text)
                .put("type", "integer");
        properties
                .putObject("map")
                .put("type", "object")
                .putObject("additionalProperties")
                .put("type", "boolean");
        ObjectNode part = described(schema.putObject("definitions").putObject("D" + text), text);
        part.put("type", "object").putObject("properties").putObject("r" + text).put("type", "integer");
        return schema;
    }

    private static ObjectNode described(ObjectNode schema, String text) {
        schema.put("title", text).put("description", text).putArray("examples").add(text);
        return schema;
    }
}
