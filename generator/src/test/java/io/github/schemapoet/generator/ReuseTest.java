package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.Result;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs, the second of which uses the types of the first one. */
class ReuseTest {
    private static final String MONEY =
            """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://acme.com/money.json",
             "type":"object","required":["units"],
             "properties":{"units":{"type":"integer"},"currency":{"$ref":"#/$defs/Currency","default":"EUR"},
              "range":{"type":"object","properties":{"low":{"$ref":"#"}}}},
             "$defs":{"Currency":{"enum":["EUR","USD"]},
              "Maybe":{"type":["object","null"],"properties":{"x":{"type":"string"}}},
              "Kind":{"oneOf":[{"$ref":"#/$defs/Left"},{"$ref":"#/$defs/Right"}]},
              "Left":{"type":"object","required":["kind"],"properties":{"kind":{"const":"left"}}},
              "Right":{"type":"object","required":["kind"],"properties":{"kind":{"const":"right"}}}}}
            """;
    private static final String ORDER =
            """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "properties":{"price":{"$ref":"https://acme.com/money.json"},
              "all":{"type":"array","uniqueItems":true,"items":{"$ref":"https://acme.com/money.json"}},
              "currency":{"$ref":"https://acme.com/money.json#/$defs/Currency","default":"USD"},
              "maybe":{"$ref":"https://acme.com/money.json#/$defs/Maybe"},
              "kind":{"$ref":"https://acme.com/money.json#/$defs/Kind"},
              "other":{"oneOf":[{"$ref":"https://acme.com/money.json#/$defs/Left"},{"type":"string"}]},
              "low":{"$ref":"https://acme.com/money.json#/properties/range"},
              "units":{"$ref":"https://acme.com/money.json#/properties/units"},
              "strict":{"$ref":"https://acme.com/money.json","properties":{"more":true},"unevaluatedProperties":false}}}
            """;

    @TempDir
    Path folder;

    private Path money = Path.of("");

    private static GenerationResult generate(String uri, String schema, String packageName, ReuseOptions reuse) {
        SchemaText text = new SchemaText(URI.create(uri), schema.getBytes(StandardCharsets.UTF_8));
        GeneratorOptions options =
                GeneratorOptions.ofPackage(packageName).withNaming(NamingOptions.DEFAULTS.withReuse(reuse));
        return new Generator().generate(GenerationRequest.ofText(text, List.of(), options));
    }

    private static GenerationResult order(ReuseOptions reuse) {
        return generate("schema:/order.json", ORDER, "orders", reuse);
    }

    private ReuseOptions library() {
        return new ReuseOptions(Optional.empty(), List.of(folder.resolve("no.jar"), money));
    }

    @BeforeEach
    void moneyIsALibrary() throws IOException {
        money = folder.resolve("money");
        compile(
                generate("https://acme.com/money.json", MONEY, "money", new ReuseOptions(Optional.of("m"), List.of())),
                money,
                List.of());
    }

    private static void compile(GenerationResult generated, Path into, List<Path> libraries) throws IOException {
        assertThat(generated.hasErrors()).as(generated.diagnostics().toString()).isFalse();
        Files.createDirectories(into);
        List<String> classPath = new ArrayList<>(List.of(placeOf(JsonModel.class), placeOf(Nullable.class)));
        libraries.forEach(library -> classPath.add(library.toString()));
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", into.toString()));
        arguments.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
        for (Map.Entry<String, String> file : generated.files().entrySet()) {
            Path path = into.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            if (file.getKey().endsWith(".java")) {
                arguments.add(path.toString());
            }
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private ClassLoader loader(Path... places) throws IOException {
        URL[] urls = new URL[places.length];
        for (int i = 0; i < places.length; i++) {
            urls[i] = places[i].toUri().toURL();
        }
        return new URLClassLoader(urls, ReuseTest.class.getClassLoader());
    }

    private static Result<?> parse(Class<?> type, String json) throws ReflectiveOperationException {
        return (Result<?>) type.getMethod("tryParse", String.class).invoke(null, json);
    }

    @Test
    void whatALibraryHasIsNotMadeAgain() {
        GenerationResult orders = order(library());
        assertThat(orders.hasErrors()).as(orders.diagnostics().toString()).isFalse();
        assertThat(orders.files().keySet())
                .contains("orders/Order.java", "orders/OrderOther.java")
                .noneMatch(path -> path.matches(".*/Money(?!Definitions).*"))
                .noneMatch(path -> path.matches(".*/(Currency|Kind|Left|Right|Maybe)\\w*.java"));
        assertThat(orders.files().get("orders/Order.java"))
                .contains("import money.Money;", "public @Nullable Money price()", "public Currency currency()");
    }

    @Test
    void classesOfBothWorkTogether() throws Exception {
        GenerationResult generated = order(library());
        Path orders = folder.resolve("orders");
        compile(generated, orders, List.of(money));
        ClassLoader classes = loader(money, orders);
        Class<?> order = classes.loadClass("orders.Order");
        assertThat(order.getMethod("price").getReturnType()).isEqualTo(classes.loadClass("money.Money"));
        String valid =
                """
                {"price":{"units":1,"range":{"low":{"units":2.50e1}}},"all":[{"units":1},{"units":2}],"maybe":null,
                 "kind":{"kind":"left"},"other":{"kind":"left"},"low":{"low":{"units":3}},"units":4,
                 "strict":{"units":5,"more":1}}""";
        Result<?> parsed = parse(order, valid);
        assertThat(parsed.violations()).isEmpty();
        JsonModel value = (JsonModel) parsed.orElseThrow();
        assertThat(JsonValue.parse(value.toJson())).isEqualTo(JsonValue.parse(valid));
        Method withDefaults = order.getMethod("withDefaults");
        assertThat(((JsonModel) withDefaults.invoke(value)).toJson())
                .contains("\"price\":{\"units\":1,\"currency\":\"EUR\"")
                .contains("\"currency\":\"USD\"");
        String invalid =
                """
                {"price":{"units":"1","currency":"CHF"},"all":[{"units":1},{"units":1.0}],"maybe":{"x":1},
                 "kind":{"kind":"up"},"other":{"kind":"right"},"low":{"low":{}},"units":0.5,
                 "strict":{"units":5,"less":1}}""";
        assertThat(parse(order, invalid).violations())
                .extracting(violation -> violation.instance().toString())
                .containsExactly(
                        "/price/units",
                        "/price/currency",
                        "/all/1",
                        "/maybe/x",
                        "/kind",
                        "/other/kind",
                        "/low/low",
                        "/units",
                        "/strict/less");
    }

    @Test
    void anInstanceOfTheLibraryIsProvedByTheLibrary() throws Exception {
        Path orders = folder.resolve("orders");
        compile(order(library()), orders, List.of(money));
        ClassLoader classes = loader(money, orders);
        Class<?> type = classes.loadClass("money.Money");
        Object one = parse(type, "{\"units\":7}").orElseThrow();
        Object builder = classes.loadClass("orders.Order").getMethod("builder").invoke(null);
        builder.getClass().getMethod("price", type).invoke(builder, one);
        builder.getClass().getMethod("all", List.class).invoke(builder, List.of(one));
        Method build = builder.getClass().getMethod("build");
        assertThat(((JsonModel) build.invoke(builder)).toJson())
                .isEqualTo("{\"price\":{\"units\":7},\"all\":[{\"units\":7}]}");
        builder.getClass().getMethod("all", List.class).invoke(builder, List.of(one, one));
        assertThatExceptionOfType(InvocationTargetException.class)
                .isThrownBy(() -> build.invoke(builder))
                .withCauseInstanceOf(InvalidJsonException.class);
    }

    private GenerationResult orderAfter(String text, String other) throws IOException {
        Path index = money.resolve("META-INF/schemapoet/m.json");
        String before = Files.readString(index);
        assertThat(before).contains(text);
        Files.writeString(index, before.replace(text, other));
        return order(library());
    }

    private static void refuses(GenerationResult orders, String why) {
        assertThat(orders.files()).isEmpty();
        assertThat(orders.diagnostics())
                .filteredOn(each -> each.id() == DiagnosticId.REUSE_MISMATCH)
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains(why));
    }

    @Test
    void typesOfAnotherVersionLineAreRefused() throws IOException {
        refuses(
                orderAfter("{\"schemapoet\":\"0.1\"", "{\"schemapoet\":\"9.0\""),
                "generated by SchemaPoet 9.0, and this is");
    }

    @Test
    void typesOfOtherOptionsAreRefused() throws IOException {
        refuses(
                orderAfter("\"formats\":\"ASSERT\"", "\"formats\":\"ANNOTATE\""),
                "generated with formats ANNOTATE, which is ASSERT here");
    }

    @Test
    void whatIsNoIndexIsRefused() throws IOException {
        refuses(orderAfter("\"types\":[{", "\"types\":[7,{"), "m.json is not what this version");
    }

    @Test
    void typesOfAnotherTextOfTheSchemaAreRefused() {
        SchemaText other = new SchemaText(
                URI.create("https://acme.com/money.json"),
                MONEY.replace("\"EUR\",\"USD\"", "\"EUR\"").getBytes(StandardCharsets.UTF_8));
        SchemaText order = new SchemaText(URI.create("schema:/order.json"), ORDER.getBytes(StandardCharsets.UTF_8));
        GeneratorOptions options =
                GeneratorOptions.ofPackage("orders").withNaming(NamingOptions.DEFAULTS.withReuse(library()));
        refuses(
                new Generator().generate(GenerationRequest.ofText(order, List.of(other), options)),
                "of another https://acme.com/money.json than the one that is given here");
    }

    @Test
    void aDocumentThatIsAskedForIsUsedFromALibraryToo() {
        GenerationResult again = generate("https://acme.com/money.json", MONEY, "again", library());
        assertThat(again.hasErrors()).isFalse();
        assertThat(again.files()).isEmpty();
        assertThat(again.roots()).containsExactly("money.Money");
    }

    @Test
    void withoutALibraryTheSchemaIsNotFound() {
        assertThat(order(ReuseOptions.NONE).diagnostics())
                .extracting(Diagnostic::id)
                .contains(DiagnosticId.UNRESOLVED_REFERENCE);
    }
}
