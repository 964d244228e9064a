package io.github.schemapoet.generator.find;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds schemas; holds the jars open that it found some in. For one thread. */
public final class SchemaFinder implements AutoCloseable {
    private final List<FileSystem> archives = new ArrayList<>();

    /** Makes one that holds nothing yet. */
    public SchemaFinder() {}

    /**
     * The schemas in a place, sorted by path.
     *
     * @param place a folder or a jar, which has none if it does not exist; or one schema
     * @param includes Ant patterns of paths in a folder or jar; empty for one schema, whether it exists or not
     * @param excludes Ant patterns; hidden files are left out anyway
     * @throws IOException if the place cannot be read
     */
    public List<FoundSchema> find(Path place, List<String> includes, List<String> excludes) throws IOException {
        if (includes.isEmpty()) {
            Path folder = place.toAbsolutePath().getParent();
            return List.of(new FoundSchema(place, folder == null ? place : folder));
        }
        if (Files.isDirectory(place)) {
            return below(place, includes, excludes);
        }
        if (!Files.exists(place)) {
            return List.of();
        }
        FileSystem archive = FileSystems.newFileSystem(place);
        archives.add(archive);
        return below(archive.getRootDirectories().iterator().next(), includes, excludes);
    }

    private static List<FoundSchema> below(Path folder, List<String> includes, List<String> excludes)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isWanted(relative(folder, file), includes, excludes))
                    .sorted(Comparator.comparing(file -> relative(folder, file)))
                    .map(file -> new FoundSchema(file, folder))
                    .toList();
        }
    }

    private static boolean isWanted(String path, List<String> includes, List<String> excludes) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && AntPattern.anyMatches(includes, path) && !AntPattern.anyMatches(excludes, path);
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Closes the jars. What was found in them can be read no longer. */
    @Override
    public void close() throws IOException {
        for (FileSystem archive : archives) {
            archive.close();
        }
        archives.clear();
    }
}
