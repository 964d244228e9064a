package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaSet;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas with very many of something: the classes compile, no method is too large for the JVM to compile it, and verdicts
 * are right. The profile {@code long} takes several times as many.
 */
class ScaleTest {
    /** The JVM leaves larger methods to its interpreter. */
    private static final int MOST_BYTECODES = 8_000;

    private static final int SCALE = Integer.getInteger("scale", 1);

    @TempDir
    Path folder;

    private record Large(String name, String schema, String valid, String invalid) {}

    @TestFactory
    Stream<DynamicTest> nothingGrowsTooLarge() {
        return Stream.of(objectsAndTexts(), applicators(), definitions())
                .flatMap(each -> each)
                .map(large -> DynamicTest.dynamicTest(large.name(), () -> check(large)));
    }

    private static Stream<Large> objectsAndTexts() {
        return Stream.of(
                new Large(
                        "members",
                        "{\"type\":\"object\",\"properties\":{"
                                + many(500, ",", i -> "\"p" + i + "\":{\"type\":\"integer\"}") + "}}",
                        "{\"p7\":1}",
                        "{\"p7\":\"\"}"),
                new Large("texts", "{\"enum\":[" + many(2_000, ",", i -> "\"v" + i + "\"") + "]}", "\"v9\"", "\"\""),
                new Large("values", "{\"enum\":[" + many(2_000, ",", i -> "" + i * 3) + "]}", "30", "31"),
                new Large(
                        "branches",
                        "{\"oneOf\":["
                                + many(
                                        200,
                                        ",",
                                        i -> "{\"type\":\"object\",\"required\":[\"k\"],\"properties\":{\"k\":"
                                                + "{\"const\":" + i + "},\"v\":{\"maximum\":" + i + "}}}")
                                + "]}",
                        "{\"k\":150,\"v\":100}",
                        "{\"k\":150,\"v\":151}"));
    }

    private static Stream<Large> applicators() {
        return Stream.of(
                new Large(
                        "parts",
                        "{\"allOf\":[".repeat(50 * SCALE - 10) + "{\"type\":\"integer\"}"
                                + "],\"minimum\":0}".repeat(50 * SCALE - 10),
                        "1",
                        "-1"),
                new Large("tests", "{\"allOf\":[" + many(300, ",", i -> "{\"minimum\":" + i + "}") + "]}", "1e9", "0"),
                new Large(
                        "references",
                        "{\"$ref\":\"#/$defs/d0\",\"$defs\":{"
                                + many(1_000, ",", i -> "\"d" + i + "\":{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}")
                                + ",\"d" + 1_000 * SCALE + "\":{\"type\":\"integer\"}}}",
                        "1",
                        "\"\""),
                new Large(
                        "tuple",
                        "{\"prefixItems\":[" + many(300, ",", i -> "{\"type\":\"integer\"}") + "],\"items\":false}",
                        "[1]",
                        "[1,\"\"]"),
                new Large(
                        "dependencies",
                        "{\"dependentRequired\":{" + many(200, ",", i -> "\"a" + i + "\":[\"b" + i + "\"]") + "}}",
                        "{\"b1\":1}",
                        "{\"a1\":1}"));
    }

    /** More checks than one class has. */
    private static Stream<Large> definitions() {
        String bounds = many(600, ",", i -> "\"d" + i + "\":{\"minimum\":" + i + ",\"$comment\":\"\"}");
        return Stream.of(new Large(
                "definitions",
                "{\"items\":{\"allOf\":[" + many(600, ",", i -> "{\"$ref\":\"#/$defs/d" + i + "\"}") + "]},\"$defs\":{"
                        + bounds + "}}",
                "[1e9]",
                "[1e9,0]"));
    }

    private static String many(int count, String separator, IntFunction<String> text) {
        return IntStream.range(0, count * SCALE).mapToObj(text).collect(Collectors.joining(separator));
    }

    private void check(Large large) throws Exception {
        Path file = Files.writeString(folder.resolve(large.name() + ".json"), large.schema());
        GenerationResult generated = new Generator()
                .generate(new GenerationRequest(List.of(SchemaSet.ofFile(file)), GeneratorOptions.ofPackage("large")));
        assertThat(generated.hasErrors())
                .as(() -> generated.diagnostics().toString())
                .isFalse();
        CompilationResult compiled = InMemoryCompiler.ofThisJdk()
                .orElseThrow()
                .compile(
                        generated.files(),
                        List.of(SchemaCompiler.placeOf(JsonModel.class), SchemaCompiler.placeOf(Nullable.class)),
                        List.of("-Xlint:all", "-Werror"));
        assertThat(compiled.messages()).isEmpty();
        assertThat(tooLarge(compiled)).isEmpty();
        CompiledSchema schema = CompiledSchema.in(compiled.loader(ScaleTest.class.getClassLoader()), generated);
        assertThat(valid(schema, large.valid())).isTrue();
        assertThat(valid(schema, large.invalid())).isFalse();
    }

    private static boolean valid(CompiledSchema schema, String document) {
        return schema.tryParse(document.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults())
                .isValid();
    }

    /** Methods that run once, when a class is initialised, need not be compiled. */
    private static List<String> tooLarge(CompilationResult compiled) throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
            MethodSizes.of(each.getValue()).forEach((method, size) -> {
                if (size > MOST_BYTECODES && !method.equals("<clinit>") && !method.equals("$values")) {
                    found.add(each.getKey() + "." + method + ": " + size);
                }
            });
        }
        return found;
    }
}
