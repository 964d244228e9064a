package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.find.FoundSchema;
import io.github.schemapoet.generator.find.SchemaFinder;
import io.github.schemapoet.generator.registry.DocumentSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of a request; keeps the jars open in which some are. */
final class Inputs implements AutoCloseable {
    private final SchemaFinder finder;
    private final List<DocumentSource> all = new ArrayList<>();
    private final Map<FileSystem, Path> jars = new HashMap<>();

    private Inputs(SchemaFinder finder) {
        this.finder = finder;
    }

    /** What a request names; what cannot be read is told. */
    static Inputs of(GenerationRequest request, Diagnostics diagnostics) {
        Inputs inputs = new Inputs(new SchemaFinder());
        for (SchemaSet set : request.schemas()) {
            try {
                inputs.add(set, request.options().root());
            } catch (IOException e) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticId.INPUT_UNREADABLE, set.place() + " cannot be read: " + e.getMessage() + "."));
            }
        }
        request.texts().forEach(text -> inputs.all.add(text.source()));
        return inputs;
    }

    private void add(SchemaSet set, Optional<Path> root) throws IOException {
        for (FoundSchema found : finder.find(set.place(), set.includes(), set.excludes())) {
            Path file = found.file();
            jars.putIfAbsent(file.getFileSystem(), set.place());
            Path folder = root.filter(each -> isInside(each, file)).orElse(found.folder());
            all.add(new DocumentSource.InFile(file, folder));
        }
    }

    private static boolean isInside(Path root, Path file) {
        return root.getFileSystem().equals(file.getFileSystem())
                && file.toAbsolutePath()
                        .normalize()
                        .startsWith(root.toAbsolutePath().normalize());
    }

    List<DocumentSource> all() {
        return all;
    }

    /** Where files are, in the default file system: for what is in a jar, the jar. */
    List<Path> places(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileSystem().equals(FileSystems.getDefault())
                        ? file
                        : jars.getOrDefault(file.getFileSystem(), file))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        try {
            finder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
