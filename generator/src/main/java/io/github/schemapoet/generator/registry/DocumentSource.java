package io.github.schemapoet.generator.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a document are. */
public sealed interface DocumentSource {
    /** What diagnostics call the document. */
    String name();

    /** Where the document is below its root, with {@code /} between the parts; its URI where it is no file. */
    String place();

    /** All bytes; nothing is read before. */
    byte[] read() throws IOException;

    /**
     * A file.
     *
     * @param file in whatever file system
     * @param root folder below which relative references of the document may read; its place in there gives it a URI
     */
    record InFile(Path file, Path root) implements DocumentSource {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public String place() {
            return root.toAbsolutePath()
                    .relativize(file.toAbsolutePath())
                    .toString()
                    .replace('\\', '/');
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    /**
     * A JSON text in memory. It has no neighbours: its relative references read nothing.
     *
     * @param uri where it is taken to be from, without a fragment
     * @param json the text, which nobody changes
     */
    record InMemory(URI uri, byte[] json) implements DocumentSource {
        @Override
        public String name() {
            return uri.toString();
        }

        @Override
        public String place() {
            return name();
        }

        @Override
        public byte[] read() {
            return json;
        }
    }
}
