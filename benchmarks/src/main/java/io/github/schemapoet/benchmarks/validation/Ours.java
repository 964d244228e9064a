package io.github.schemapoet.benchmarks.validation;

import io.github.schemapoet.benchmarks.classpath.Places;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.generator.compile.CompilationResult;
import io.github.schemapoet.generator.compile.InMemoryCompiler;
import io.github.schemapoet.runtime.JsonDocument;
import io.github.schemapoet.runtime.JsonModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generated classes, which go over the bytes once, or over a document that has been read. */
record Ours(Verdicts verdicts) implements Contender<JsonDocument> {
    private static final String PACKAGE = "practice";
    private static final String ENTRY = "EntryOfTheBenchmark";

    /** Generates the classes of a schema, compiles and loads them. */
    static Ours of(PracticeSchema schema) {
        GenerationResult generated = new Generator()
                .generate(GenerationRequest.ofText(
                        text(schema.uri(), schema.text()),
                        schema.referenced().entrySet().stream()
                                .map(each -> text(each.getKey(), each.getValue()))
                                .toList(),
                        GeneratorOptions.ofPackage(PACKAGE)));
        if (generated.hasErrors()) {
            throw new IllegalStateException(generated.diagnostics().toString());
        }
        Map<String, String> sources = new HashMap<>(generated.files());
        sources.put(PACKAGE + "/" + ENTRY + ".java", entry(generated.roots().get(0)));
        CompilationResult compiled = InMemoryCompiler.ofThisJdk()
                .orElseThrow()
                .compile(sources, Places.of(JsonModel.class, Nullable.class, Ours.class), List.of());
        if (!compiled.compiled()) {
            throw new IllegalStateException(compiled.messages().toString());
        }
        return new Ours(entry(compiled.loader(Ours.class.getClassLoader())));
    }

    /** The call stands in source, as in the programs that use generated classes. */
    private static String entry(String root) {
        String test = " @Override public boolean accepts(%s document) { return " + root + ".isValid(document); }";
        return "package " + PACKAGE + "; public final class " + ENTRY + " implements "
                + Verdicts.class.getName() + " {" + test.formatted("byte[]")
                + test.formatted(JsonDocument.class.getName()) + " }";
    }

    private static Verdicts entry(ClassLoader loader) {
        try {
            return (Verdicts)
                    loader.loadClass(PACKAGE + "." + ENTRY).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SchemaText text(String uri, String text) {
        return new SchemaText(URI.create(uri), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public JsonDocument parse(byte[] document) {
        return JsonDocument.parse(document);
    }

    @Override
    public boolean acceptsParsed(JsonDocument document) {
        return verdicts.accepts(document);
    }

    @Override
    public boolean accepts(byte[] document) {
        return verdicts.accepts(document);
    }
}
