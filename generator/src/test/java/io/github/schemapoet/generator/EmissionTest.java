package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.emit.Emission;
import io.github.schemapoet.generator.lower.Lowering;
import io.github.schemapoet.generator.name.Homes;
import io.github.schemapoet.generator.name.Naming;
import io.github.schemapoet.generator.name.NamingRules;
import io.github.schemapoet.generator.name.SymbolTable;
import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.text.Texts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files are written out by several threads; what one of them throws is thrown. */
class EmissionTest {
    private static final int TYPES = 120;

    private static void emit(Emission.Output output) {
        String definitions = IntStream.range(0, TYPES)
                .mapToObj(i -> "\"D" + i + "\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}")
                .collect(Collectors.joining(",", "{\"$defs\":{", "}}"));
        SchemaText text = new SchemaText(URI.create("test:many.json"), definitions.getBytes(StandardCharsets.UTF_8));
        GeneratorOptions options = GeneratorOptions.ofPackage("p");
        Diagnostics diagnostics = new Diagnostics();
        Libraries libraries = Libraries.of(options, diagnostics);
        Prepared prepared = Prepared.of(GenerationRequest.ofText(text, List.of(), options), libraries, diagnostics)
                .orElseThrow();
        TypeOptions types = options.types();
        NamingRules rules = options.naming().rules("p", false, types, libraries.existing(prepared));
        Homes homes = Homes.of(prepared.graph(), rules);
        PlannedFacts facts = new PlannedFacts(prepared.plans(), prepared.evaluator(Map.of()), homes);
        ShapeModel model = Lowering.lower(prepared.graph(), facts, types, diagnostics);
        SymbolTable symbols = Naming.name(model, prepared.graph(), rules, homes, diagnostics);
        Emission.emit(prepared.plans(), model, symbols, Texts.placeholders(), types, output);
    }

    @Test
    void allFilesAreWritten() {
        AtomicInteger files = new AtomicInteger();
        emit((path, source, neutral) -> files.incrementAndGet());
        assertThat(files).hasValueGreaterThanOrEqualTo(3 * TYPES);
    }

    /** The first portion has failed long before the last one is made. */
    @Test
    void whatOneFileFailsWithIsThrown() {
        AtomicInteger files = new AtomicInteger();
        assertThatThrownBy(() -> emit((path, source, neutral) -> {
                    if (files.getAndIncrement() == 0) {
                        throw new IllegalStateException("no room for " + path);
                    }
                }))
                .hasStackTraceContaining("no room for p/");
    }
}
