package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request, in memory.
 *
 * @param files sources by path ({@code com/acme/Job.java}); empty if there were errors
 * @param diagnostics by file and place
 * @param inputs every file that was read; for a schema in a jar, the jar
 * @param roots binary name of the type of each schema of the request, in the order of the request
 * @param types what is to be known of the generated types in order to read and build their instances
 */
public record GenerationResult(
        SortedMap<String, String> files,
        List<Diagnostic> diagnostics,
        List<Path> inputs,
        List<String> roots,
        List<GeneratedType> types) {
    /** Keeps copies. */
    public GenerationResult {
        files = new TreeMap<>(files);
        diagnostics = List.copyOf(diagnostics);
        inputs = List.copyOf(inputs);
        roots = List.copyOf(roots);
        types = List.copyOf(types);
    }

    /** Whether there is a reason for which nothing was generated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** The same where there is no warning; else nothing, with the warnings as errors. */
    GenerationResult strict() {
        if (diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.WARNING)) {
            return this;
        }
        return failed(diagnostics.stream()
                .map(diagnostic -> diagnostic.severity() == Severity.WARNING ? diagnostic.asError() : diagnostic)
                .toList());
    }

    /**
     * The same with diagnostics that matter as much as the caller says; nothing, where one of them is an error by that.
     * What is an error by itself stays one, since there is no code.
     */
    GenerationResult weighed(Map<String, GeneratorOptions.Importance> severities) {
        List<Diagnostic> weighed = diagnostics.stream()
                .flatMap(each -> weighed(each, severities.get(each.id().id())))
                .toList();
        boolean failed = weighed.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return failed ? failed(weighed) : new GenerationResult(files, weighed, inputs, roots, types);
    }

    private static Stream<Diagnostic> weighed(Diagnostic diagnostic, GeneratorOptions.@Nullable Importance importance) {
        if (importance == null || diagnostic.severity() == Severity.ERROR) {
            return Stream.of(diagnostic);
        }
        return switch (importance) {
            case ERROR -> Stream.of(diagnostic.asError());
            case WARNING -> Stream.of(diagnostic.asWarning());
            case NOTE -> Stream.of(diagnostic.asNote());
            case OFF -> Stream.empty();
        };
    }

    static GenerationResult failed(List<Diagnostic> diagnostics) {
        return new GenerationResult(new TreeMap<>(), diagnostics, List.of(), List.of(), List.of());
    }
}
