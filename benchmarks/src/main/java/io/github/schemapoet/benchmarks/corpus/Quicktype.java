package io.github.schemapoet.benchmarks.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.schemapoet.benchmarks.classpath.Places;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command {@code quicktype} with its default options for Java; its classes are used by the {@code Converter} it makes. */
final class Quicktype implements Contender {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SECONDS = 60;

    private final String command;
    private final Path folder;

    /** Works in a folder. */
    Quicktype(String command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "quicktype";
    }

    /** None: each schema has a process of its own. */
    @Override
    public int warmUp() {
        return 0;
    }

    @Override
    public Generated generate(CorpusSchema schema) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory(folder, "quicktype");
        Path out = Files.createDirectory(place.resolve("out"));
        List<String> line = new ArrayList<>(List.of(command, "--lang", "java", "--src-lang", "schema"));
        line.addAll(List.of("--package", Contender.packageOf(schema), "--top-level", "Root"));
        line.addAll(List.of("--out", out.resolve("Root.java").toString()));
        boolean alone = schema.references().isEmpty();
        line.add(alone ? schema.file().toString() : identified(schema.file(), schema.uri(), place));
        // Behind the schema: the option takes all that follows it.
        for (Map.Entry<String, Path> each : schema.references().entrySet()) {
            line.addAll(List.of("-S", identified(each.getValue(), each.getKey(), place)));
        }
        run(line, place.resolve("log"));
        return new Generated(sources(out, Contender.packageOf(schema).replace('.', '/')), Contender.packageOf(schema));
    }

    /** It finds a schema that another one refers to by its {@code $id}. */
    private static String identified(Path file, String uri, Path place) throws IOException {
        JsonNode schema = JSON.readTree(file.toFile());
        if (schema instanceof ObjectNode object) {
            object.put("$id", uri);
        }
        Path copy = Files.createTempFile(place, "schema", ".json");
        return Files.writeString(copy, schema.toString()).toString();
    }

    private static void run(List<String> line, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
            throw new IllegalStateException("not done within " + SECONDS + " s");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(log, StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> sources(Path out, String place) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                sources.put(place + "/" + file.getFileName(), Files.readString(file));
            }
        }
        if (sources.isEmpty()) {
            throw new IllegalStateException("no files");
        }
        return sources;
    }

    @Override
    public List<Path> classPath() {
        return Places.of(JsonProperty.class, ObjectMapper.class, JsonParser.class);
    }

    @Override
    public Binding bind(Generated generated, ClassLoader classes) throws ReflectiveOperationException {
        Class<?> converter = classes.loadClass(generated.root() + ".Converter");
        Method read = method(converter, "fromJsonString");
        Method write = method(converter, "toJsonString");
        return document -> Optional.of((String) write.invoke(null, read.invoke(null, document)));
    }

    private static Method method(Class<?> converter, String name) throws NoSuchMethodException {
        return Stream.of(converter.getMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }
}
