package io.github.schemapoet.generator.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was written, and from what. As text: a line that names the format, then a line a fact, sorted.
 *
 * @param owner who wrote
 * @param fingerprint a digest of everything that the files were made from
 * @param inputs the files that were read, in the words of whoever computes the fingerprint
 * @param files digests of the written files by path
 */
public record Manifest(String owner, String fingerprint, List<String> inputs, SortedMap<String, String> files) {
    private static final String FORMAT = "schemapoet-manifest 1";
    private static final String OWNER = "owner ";
    private static final String FINGERPRINT = "fingerprint ";
    private static final String INPUT = "input ";
    private static final String FILE = "file ";

    /** Keeps copies. */
    public Manifest {
        inputs = List.copyOf(inputs);
        files = new TreeMap<>(files);
    }

    static Manifest empty(String owner) {
        return new Manifest(owner, "", List.of(), new TreeMap<>());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT);
        lines.add(OWNER + escaped(owner));
        lines.add(FINGERPRINT + fingerprint);
        inputs.forEach(input -> lines.add(INPUT + escaped(input)));
        files.forEach((path, digest) -> lines.add(FILE + digest + " " + path));
        return String.join("\n", lines) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    /** Empty if the text is no manifest of this format, or only the beginning of one. */
    static Optional<Manifest> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT) || !text.endsWith("\n")) {
            return Optional.empty();
        }
        String owner = "";
        String fingerprint = "";
        List<String> inputs = new ArrayList<>();
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(OWNER)) {
                owner = unescaped(line.substring(OWNER.length()));
            } else if (line.startsWith(FINGERPRINT)) {
                fingerprint = line.substring(FINGERPRINT.length());
            } else if (line.startsWith(INPUT)) {
                inputs.add(unescaped(line.substring(INPUT.length())));
            } else if (line.startsWith(FILE) && line.indexOf(' ', FILE.length()) > 0) {
                int space = line.indexOf(' ', FILE.length());
                files.put(line.substring(space + 1), line.substring(FILE.length(), space));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Manifest(owner, fingerprint, inputs, files));
    }
}
