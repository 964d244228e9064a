package io.github.schemapoet.generator;

import io.github.schemapoet.generator.find.FoundSchema;
import io.github.schemapoet.generator.find.SchemaFinder;
import io.github.schemapoet.generator.find.SharedFiles;
import io.github.schemapoet.generator.output.Digest;
import io.github.schemapoet.generator.reuse.SharedTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A digest of all that decides on the generated files: the generator itself, the request, and the bytes of its inputs. */
final class Fingerprint {
    private final Path base;

    /** Paths count relative to the base, so that a moved project is the same project. */
    Fingerprint(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    /** An input's name in a manifest. */
    String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /**
     * The digest.
     *
     * @param inputs names of the files that are read
     */
    String of(GenerationRequest request, List<String> inputs) throws IOException {
        Digest digest = new Digest();
        addGenerator(digest);
        GeneratorOptions options = request.options();
        digest.add(options.packageName()).add(options.dialect()).add(String.valueOf(options.failOnWarning()));
        digest.add(options.formats().name())
                .add(options.content().name())
                .add(options.interpretation().name())
                .add(options.types().toString())
                .add(new TreeMap<>(options.customFormats()).toString())
                .add(new TreeMap<>(options.severities()).toString());
        digest.add(options.naming().digest());
        addShared(digest, options.naming().reuse());
        digest.add(options.catalog().map(this::name).orElse(""));
        digest.add(options.root().map(this::name).orElse(""));
        for (SchemaSet set : request.schemas()) {
            digest.add(name(set.place()))
                    .add(set.includes().toString())
                    .add(set.excludes().toString());
            if (Files.isDirectory(set.place())) {
                try (SchemaFinder finder = new SchemaFinder()) {
                    for (FoundSchema schema : finder.find(set.place(), set.includes(), set.excludes())) {
                        digest.add(name(schema.file()));
                    }
                }
            }
        }
        request.texts().forEach(text -> digest.add(text.uri().toString()).add(text.json()));
        request.registered()
                .forEach(text ->
                        digest.add("registered").add(text.uri().toString()).add(text.json()));
        for (String input : inputs) {
            Path file = base.resolve(input);
            digest.add(input).add(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
        }
        return digest.text();
    }

    /** What is in no jar today may be there tomorrow: all of them are looked at. */
    private static void addShared(Digest digest, ReuseOptions reuse) throws IOException {
        digest.add(reuse.index().orElse(""));
        for (Path library : reuse.libraries()) {
            SharedFiles.in(library, SharedTypes.FOLDER)
                    .forEach((name, json) -> digest.add(name).add(json));
        }
    }

    /** By its bytes, not by its version, which stays the same while a generator is being worked on. */
    private static void addGenerator(Digest digest) throws IOException {
        CodeSource source = Generator.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return;
        }
        try {
            addCode(digest, Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IOException("The generator cannot find its own code at " + source.getLocation(), e);
        }
    }

    private static void addCode(Digest digest, Path code) throws IOException {
        if (Files.isRegularFile(code)) {
            digest.add(Files.readAllBytes(code));
            return;
        }
        try (Stream<Path> files = Files.walk(code)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    digest.add(code.relativize(file).toString()).add(Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
