package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import io.github.schemapoet.generator.text.HostileTexts;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.Result;
import io.github.schemapoet.runtime.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Schemas whose every text tries to become something else than text. */
class HostileSchemaTest {
    /** Every text in every place; all are compiled at once. */
    @Test
    void textStaysTextWhereverItStands() throws Exception {
        Map<String, GenerationResult> generated = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        for (Map.Entry<String, String> each : HostileTexts.small().entrySet()) {
            String name = each.getKey().replace(' ', '_');
            GenerationResult hostile = generate(name, each.getValue());
            GenerationResult harmless = generate(name, HostileSchemas.harmless(each.getValue()));
            assertThat(hostile.files().keySet()).isEqualTo(harmless.files().keySet());
            SortedMap<String, List<String>> expected = SourceOutline.of(harmless.files());
            SourceOutline.of(hostile.files())
                    .forEach((file, outline) -> assertThat(outline).as(file).isEqualTo(expected.get(file)));
            generated.put(each.getKey(), hostile);
            sources.putAll(hostile.files());
        }
        ClassLoader loader = compiled(sources).loader(getClass().getClassLoader());
        for (Map.Entry<String, GenerationResult> each : generated.entrySet()) {
            String text = HostileTexts.small().get(each.getKey());
            check(
                    each.getKey(),
                    new HostileSchemas(text),
                    text,
                    loader.loadClass(each.getValue().roots().get(0)));
        }
    }

    private static GenerationResult generate(String name, String text) {
        return generate(name, new HostileSchemas(text).schemaText());
    }

    private static GenerationResult generate(String name, SchemaText schema) {
        GenerationResult generated = new Generator()
                .generate(GenerationRequest.ofText(schema, List.of(), GeneratorOptions.ofPackage("p." + name + "_")));
        assertThat(generated.hasErrors())
                .as(name + ": " + generated.diagnostics())
                .isFalse();
        assertThat(generated.files().values()).as(name).allMatch(HostileSchemaTest::isPlain);
        return generated;
    }

    private static boolean isPlain(String source) {
        return source.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F);
    }

    private static CompilationResult compiled(Map<String, String> sources) throws URISyntaxException {
        CompilationResult compiled = InMemoryCompiler.ofThisJdk()
                .orElseThrow()
                .compile(
                        sources,
                        List.of(placeOf(JsonModel.class), placeOf(Nullable.class)),
                        List.of("-Xlint:all", "-Werror"));
        assertThat(compiled.messages()).isEmpty();
        return compiled;
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The text is what it was in values, constants, messages and places. */
    private static void check(String name, HostileSchemas schemas, String text, Class<?> root)
            throws ReflectiveOperationException {
        ObjectNode document = schemas.document();
        JsonModel value = (JsonModel) parse(root, document).orElseThrow();
        assertThat(value.toJsonValue()).as(name).isEqualTo(JsonValue.parse(HostileSchemas.bytes(document)));
        Object choice = root.getMethod("choice").invoke(value);
        assertThat(choice.getClass().getMethod("json").invoke(choice)).as(name).isEqualTo(text + "1");

        messages(name, parse(root, schemas.invalidDocument()).violations(), text);

        ObjectNode wrong = schemas.document().put("p" + text, 1);
        assertThat(parse(root, wrong).violations()).as(name).singleElement().satisfies(violation -> {
            assertThat(violation.instance()).isEqualTo("/" + token("p" + text));
            String pointer = "/properties/" + token("p" + text) + "/type";
            // What is no text of Unicode, a surrogate without its partner, no URI can hold.
            String held = new String(pointer.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertThat(violation.schema()).startsWith(schemas.uri() + "#");
            assertThat(URI.create(violation.schema()).getFragment()).isEqualTo(held);
        });
    }

    private static void messages(String name, List<Violation> all, String text) {
        Map<String, Violation> violations = all.stream().collect(Collectors.toMap(Violation::keyword, each -> each));
        assertThat(violations).as(name).containsKeys("required", "enum", "const", "additionalProperties");
        assertThat(violations.containsKey("pattern")).as(name).isEqualTo(!text.isEmpty());
        assertThat(violations.get("required").message()).as(name).contains(quoted("p" + text));
        assertThat(violations.get("enum").message()).as(name).contains(quoted(text + "1"), quoted("2" + text));
        assertThat(violations.get("const").message()).as(name).contains(quoted(text));
        assertThat(violations.get("additionalProperties").instance()).as(name).isEqualTo("/" + token("z" + text));
        assertThat(all).as(name).allSatisfy(each -> {
            assertThat(each.message()).matches(message -> message.chars().noneMatch(c -> c < ' '), "has no control");
            assertThat(each.toString().split("\\R")).hasSize(1);
        });
    }

    private static Result<?> parse(Class<?> root, ObjectNode document) throws ReflectiveOperationException {
        String json = new String(HostileSchemas.bytes(document), StandardCharsets.US_ASCII);
        return (Result<?>) root.getMethod("tryParse", String.class).invoke(null, json);
    }

    /** As messages show it: a JSON string, of a long one the beginning. */
    private static String quoted(String text) {
        String json = JsonString.of(text).toJson();
        return json.length() <= 60 ? json : json.substring(0, 50);
    }

    private static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Test
    void aMegabyteOfTextIsText() throws Exception {
        Map<String, String> sources = new TreeMap<>();
        for (Map.Entry<String, String> each : HostileTexts.large().entrySet()) {
            ObjectNode schema = new HostileSchemas("").schema();
            String text = each.getValue();
            schema.put("title", text).put("description", text);
            schema.withObjectProperty("properties").putObject("name").put("const", text);
            schema.withObjectProperty("properties").putObject("n" + text).put("type", "integer");
            sources.putAll(generate(
                            each.getKey().replace(' ', '_'),
                            new SchemaText(URI.create("https://example.org/root.json"), HostileSchemas.bytes(schema)))
                    .files());
        }
        ClassLoader loader = compiled(sources).loader(getClass().getClassLoader());
        for (Map.Entry<String, String> each : HostileTexts.large().entrySet()) {
            ObjectNode document = new HostileSchemas("").document();
            document.put("name", each.getValue()).put("n" + each.getValue(), 1);
            Class<?> root = loader.loadClass("p." + each.getKey().replace(' ', '_') + "_.Root");
            JsonModel value = (JsonModel) parse(root, document).orElseThrow();
            assertThat(value.toJsonValue()).isEqualTo(JsonValue.parse(HostileSchemas.bytes(document)));
        }
    }
}
