package io.github.schemapoet.benchmarks.generation;

import com.sun.management.OperatingSystemMXBean;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.dialect.Asserted;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.generator.dialect.Interpretation;
import io.github.schemapoet.generator.front.FrontEnd;
import io.github.schemapoet.generator.plan.Planner;
import io.github.schemapoet.generator.registry.Catalogue;
import io.github.schemapoet.generator.registry.DocumentSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One run in a fresh JVM: prints the seconds since the JVM started, those of its processors, the most heap in MB, and how
 * many classes came of it.
 */
public final class ColdRun {
    /** Parse, link and plan. */
    static final String PLAN = "plan";
    /** All, but for writing files. */
    static final String WHOLE = "whole";

    private ColdRun() {}

    public static void main(String[] args) throws IOException {
        BigSchema schema = BigSchema.in(Path.of(args[1]));
        int classes = args[0].equals(WHOLE) ? whole(schema) : plan(schema);
        long elapsed = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(Locale.ROOT, "%.1f %.1f %d %d%n", elapsed / 1e3, processors() / 1e9, peak() >> 20, classes);
    }

    private static int whole(BigSchema schema) {
        GenerationResult result = new Generator()
                .generate(GenerationRequest.ofText(schema.root(), schema.beside(), GeneratorOptions.ofPackage("big")));
        if (result.hasErrors()) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
        return result.files().size();
    }

    private static int plan(BigSchema schema) {
        Diagnostics diagnostics = new Diagnostics();
        FrontEnd.Loaded loaded = FrontEnd.load(
                List.of(source(schema.root())),
                Catalogue.EMPTY.with(
                        schema.beside().stream().map(ColdRun::source).toList()),
                new Interpretation(
                        Dialects.find(GeneratorOptions.DEFAULT_DIALECT).orElseThrow(), false),
                new Asserted(true, false, Map.of()),
                diagnostics);
        Planner.plan(loaded.graph(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException(diagnostics.sorted().toString());
        }
        return 0;
    }

    private static DocumentSource.InMemory source(SchemaText text) {
        return new DocumentSource.InMemory(text.uri(), text.json());
    }

    /** What all threads took, the compiler's and the collector's too: a busy machine makes this not much longer. */
    private static long processors() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
