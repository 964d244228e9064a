package io.github.schemapoet.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.generator.compile.CompilationResult;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much was generated from a schema.
 *
 * @param properties the members of all {@code properties} of the schema
 * @param lines of all sources
 * @param code the lines of them with code: without blank ones, comments and imports
 * @param classFiles the bytes of all class files
 * @param bytecode the bytes of instructions in them
 * @param longest characters of the longest source
 */
record GeneratedSize(int properties, int files, long lines, long code, long classFiles, long bytecode, int longest) {
    private static final List<String> SCHEMAS_BY_NAME =
            List.of("properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "dependencies");

    static GeneratedSize of(List<JsonNode> schemas, Map<String, String> sources, CompilationResult compiled) {
        Collection<String> texts = sources.values();
        return new GeneratedSize(
                schemas.stream().mapToInt(GeneratedSize::properties).sum(),
                texts.size(),
                texts.stream().mapToLong(text -> text.lines().count()).sum(),
                texts.stream()
                        .mapToLong(text ->
                                text.lines().filter(GeneratedSize::isCode).count())
                        .sum(),
                compiled.classes().values().stream()
                        .mapToLong(each -> each.length)
                        .sum(),
                compiled.classes().values().stream().mapToLong(Bytecode::length).sum(),
                texts.stream().mapToInt(String::length).max().orElse(0));
    }

    private static boolean isCode(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && !text.startsWith("*")
                && !text.startsWith("/")
                && !text.startsWith("import ")
                && !text.startsWith("package ");
    }

    /** A member of {@code properties} may have that name itself. */
    private static int properties(JsonNode schema) {
        int count = 0;
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            boolean byName = SCHEMAS_BY_NAME.contains(keyword.getKey())
                    && keyword.getValue().isObject();
            if (keyword.getKey().equals("properties")) {
                count += keyword.getValue().size();
            }
            if (byName || keyword.getValue().isArray()) {
                for (JsonNode each : keyword.getValue()) {
                    count += properties(each);
                }
            } else if (!List.of("enum", "const", "default", "examples").contains(keyword.getKey())) {
                count += properties(keyword.getValue());
            }
        }
        return count;
    }

    double linesPerProperty() {
        return (double) lines / properties;
    }

    double codePerProperty() {
        return (double) code / properties;
    }

    double kilobytesPerProperty() {
        return classFiles / 1024.0 / properties;
    }

    double bytecodePerProperty() {
        return bytecode / 1024.0 / properties;
    }

    /** As a row of the table in {@code benchmarks/README.md}. */
    String row(String name, double seconds, double compiling) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %.0f | %.0f | %.1f | %.2f | %,d | %.1f | %.1f |",
                name,
                properties,
                files,
                lines,
                classFiles >> 10,
                linesPerProperty(),
                codePerProperty(),
                kilobytesPerProperty(),
                bytecodePerProperty(),
                longest >> 10,
                seconds,
                compiling);
    }
}
