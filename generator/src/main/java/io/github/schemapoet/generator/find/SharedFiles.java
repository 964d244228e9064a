package io.github.schemapoet.generator.find;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What jars, or folders of classes, have in one of their folders. */
public final class SharedFiles {
    private SharedFiles() {}

    /** The JSON files in a folder of a jar, by name; none where there is no such folder, or no such jar. */
    public static SortedMap<String, byte[]> in(Path place, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(place.resolve(folder))) {
            try (Stream<Path> found = Files.list(place.resolve(folder))) {
                for (Path file : found.filter(SharedFiles::isJson).sorted().toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        } else if (Files.isRegularFile(place) && place.toString().endsWith(".jar")) {
            try (ZipFile jar = new ZipFile(place.toFile())) {
                for (ZipEntry entry : jar.stream().toList()) {
                    String name = entry.getName();
                    if (name.startsWith(folder + "/") && name.endsWith(".json")) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            files.put(name.substring(folder.length() + 1), in.readAllBytes());
                        }
                    }
                }
            }
        }
        return files;
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }
}
