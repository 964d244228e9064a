package io.github.schemapoet.benchmarks.corpus;

import com.sun.codemodel.CodeWriter;
import com.sun.codemodel.JPackage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Keeps sources in memory. */
final class MemoryWriter extends CodeWriter {
    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

    MemoryWriter() {
        this.encoding = StandardCharsets.UTF_8.name();
    }

    @Override
    public OutputStream openBinary(JPackage place, String file) {
        return files.computeIfAbsent(place.name().replace('.', '/') + "/" + file, path -> new ByteArrayOutputStream());
    }

    @Override
    public void close() {}

    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        files.forEach((path, text) -> sources.put(path, text.toString(StandardCharsets.UTF_8)));
        return sources;
    }
}
