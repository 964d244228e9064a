package io.github.schemapoet.cli;

import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a run of the executable jar answered. */
record JarRun(int exitCode, List<String> out, String err) {
    private static final Path JAR = Path.of("target/schemapoet.jar").toAbsolutePath();

    /** Runs the jar in a folder, with the poorest of locales. */
    static JarRun of(Path folder, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new JarRun(process.waitFor(), out.lines().toList(), Files.readString(err));
    }

    JsonObject json(int line) {
        return (JsonObject) JsonValue.parse(out.get(line));
    }

    static String string(JsonObject object, String name) {
        return ((JsonString) Objects.requireNonNull(object.get(name))).value();
    }
}
