package io.github.schemapoet.cli.bowtie;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The jar's command as the harness runs it: a line is asked only after the one before it was answered. */
final class BowtieProcess implements AutoCloseable {
    private static final Path JAR = Path.of("target/schemapoet.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Process process;
    private final OutputStream in;
    private final BufferedReader out;
    private final File err;

    private BowtieProcess(Process process, File err) {
        this.process = process;
        this.in = process.getOutputStream();
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.err = err;
    }

    static BowtieProcess start(Path folder, List<String> javaOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString(), "bowtie"));
        command.addAll(List.of(arguments));
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err);
        builder.environment().put("LC_ALL", "C");
        return new BowtieProcess(builder.start(), err);
    }

    /** The answer to a line. */
    String ask(String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
        String answer = out.readLine();
        if (answer == null) {
            throw new IOException("no answer to " + line + ": " + err());
        }
        return answer;
    }

    void dialect(String uri) throws IOException {
        String answer = ask("{\"cmd\":\"dialect\",\"dialect\":\"" + uri + "\"}");
        if (!answer.equals("{\"ok\":true}")) {
            throw new IOException(answer);
        }
    }

    /** The answer to a case without what every answer has. */
    String run(String schema, @Nullable String registry, String... instances) throws IOException {
        StringBuilder tests = new StringBuilder();
        for (String instance : instances) {
            tests.append(tests.isEmpty() ? "" : ",").append("{\"description\":\"a test\",\"instance\":");
            tests.append(instance).append("}");
        }
        String answer = ask("{\"cmd\":\"run\",\"seq\":1,\"case\":{\"description\":\"a case\",\"schema\":" + schema
                + (registry == null ? "" : ",\"registry\":" + registry) + ",\"tests\":[" + tests + "]}}");
        if (!answer.startsWith("{\"seq\":1,")) {
            throw new IOException(answer);
        }
        return answer.substring("{\"seq\":1,".length(), answer.length() - 1);
    }

    /** The form of results that are all verdicts. */
    static String verdicts(boolean... valid) {
        StringBuilder text = new StringBuilder("\"results\":[");
        for (boolean each : valid) {
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ",");
            text.append("{\"valid\":").append(each).append("}");
        }
        return text + "]";
    }

    /** Closes the input, and waits for the end; what was still printed. */
    String end() throws IOException {
        in.close();
        StringBuilder rest = new StringBuilder();
        out.lines().forEach(line -> rest.append(line).append('\n'));
        return rest.toString();
    }

    void tell(String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    String err() throws IOException {
        return Files.readString(err.toPath());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
