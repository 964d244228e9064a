package io.github.schemapoet.examples.jobstatus.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.examples.jobstatus.compile.Compiler;
import io.github.schemapoet.examples.jobstatus.compile.MemoryLoader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;

/** Generates, compiles and loads the classes of jsonschema2pojo, with annotations of Jakarta Validation. */
final class PojoClasses implements AutoCloseable {
    private static final String PACKAGE = "peer";

    private final Path folder;
    private final Compiler compiler = new Compiler();

    PojoClasses(Path folder) {
        this.folder = folder;
    }

    /** The class of the root by the defaults of the generator. */
    Class<?> asItComes(JsonNode schema) {
        return root(schema, false);
    }

    /** The class of the root where collections are null unless set, and numbers are decimals. */
    Class<?> tuned(JsonNode schema) {
        return root(schema, true);
    }

    private Class<?> root(JsonNode schema, boolean tuned) {
        try {
            Path out = Files.createTempDirectory(folder, PACKAGE);
            Path file = Files.writeString(out.resolve("JobStatusResponse.json"), schema.toString());
            Jsonschema2Pojo.generate(new Config(file.toUri().toURL(), out.toFile(), tuned), new NoopRuleLogger());
            Map<String, byte[]> classes = compiler.compile(sources(out)).orElseThrow();
            return new MemoryLoader(classes).loadClass(PACKAGE + ".JobStatusResponse");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> sources(Path out) throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.list(out.resolve(PACKAGE))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                sources.put(PACKAGE + "." + name, Files.readString(file));
            }
        }
        return sources;
    }

    @Override
    public void close() {
        compiler.close();
    }

    private static final class Config extends DefaultGenerationConfig {
        private final URL source;
        private final File target;
        private final boolean tuned;

        Config(URL source, File target, boolean tuned) {
            this.source = source;
            this.target = target;
            this.tuned = tuned;
        }

        @Override
        public Iterator<URL> getSource() {
            return List.of(source).iterator();
        }

        @Override
        public File getTargetDirectory() {
            return target;
        }

        @Override
        public String getTargetPackage() {
            return PACKAGE;
        }

        @Override
        public boolean isIncludeJsr303Annotations() {
            return true;
        }

        @Override
        public boolean isUseJakartaValidation() {
            return true;
        }

        @Override
        public boolean isInitializeCollections() {
            return !tuned;
        }

        @Override
        public boolean isUseBigDecimals() {
            return tuned;
        }
    }
}
