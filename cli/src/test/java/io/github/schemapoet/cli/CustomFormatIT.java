package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of the user's own, at the executable jar. */
class CustomFormatIT {
    @TempDir
    Path folder;

    @BeforeEach
    void schemaAndClass() throws IOException {
        Files.writeString(
                folder.resolve("schema.json"),
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"format\": \"even\"}");
        Files.writeString(folder.resolve("good.json"), "\"abcd\"");
        Files.writeString(folder.resolve("bad.json"), "\"abc\"");
        Path source = folder.resolve("Lengths.java");
        Files.writeString(
                source,
                """
                package com.acme;
                public final class Lengths {
                    public static final class Even implements io.github.schemapoet.runtime.FormatCheck {
                        public boolean test(String text) { return text.length() % 2 == 0; }
                    }
                }
                """);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.resolve("classes").toString(), source.toString());
        assertThat(compiled).isZero();
    }

    private JarRun run(String... arguments) throws IOException, InterruptedException {
        return JarRun.of(folder, List.of(), arguments);
    }

    @Test
    void documentsAreHeldToThem() throws IOException, InterruptedException {
        JarRun run = run(
                "validate",
                "--format=even=com.acme.Lengths.Even",
                "--class-path=nothing.jar" + File.pathSeparator + "classes",
                "schema.json",
                "good.json",
                "bad.json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .anyMatch(line -> line.contains("good.json"))
                .anyMatch(line -> line.contains("expected a string of the format even but found \"abc\""));
    }

    @Test
    void outputFormatsTellTheSame() throws IOException, InterruptedException {
        JarRun run = run(
                "validate",
                "--output=flag",
                "--format=even=com.acme.Lengths.Even",
                "--class-path=classes",
                "schema.json",
                "good.json",
                "bad.json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).containsExactly("{\"valid\":true}", "{\"valid\":false}");
    }

    @Test
    void codeIsGeneratedWithoutTheClass() throws IOException, InterruptedException {
        JarRun run =
                run("generate", "--package=p", "--output=out", "--format=even=com.acme.Lengths.Even", "schema.json");
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("out/p/SchemaChecker.java")).content().contains("new Lengths.Even()");
    }

    @Test
    void whatCannotCheckAFormatIsSaid() throws IOException, InterruptedException {
        JarRun missing = run("validate", "--format=even=com.acme.Lengths.Even", "schema.json", "good.json");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("com.acme.Lengths.Even is not on the class path");
        JarRun none = run("validate", "--format=even=java.lang.String", "schema.json", "good.json");
        assertThat(none.err()).contains("java.lang.String does not implement");
        JarRun known = run("validate", "--format=date=com.acme.Lengths.Even", "schema.json", "good.json");
        assertThat(known.err()).contains("date is one of JSON Schema").contains("[invalid-option]");
        JarRun unnamed = run("validate", "--format=even=Even", "schema.json", "good.json");
        assertThat(unnamed.err()).contains("not the full name of a class").contains("[invalid-option]");
    }
}
