package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.source.SourceParser;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where schemas are whose URIs lead nowhere by themselves: from URIs to files, and from prefixes of URIs to folders.
 *
 * <p>The file is a JSON or YAML object; its values are relative to it. An exact entry counts before a prefix, a longer
 * prefix before a shorter one.
 *
 * @param places by URI or prefix
 */
public record Catalogue(Map<String, Path> places) {
    /** The catalogue that knows nothing. */
    public static final Catalogue EMPTY = new Catalogue(Map.of());

    /** Reads a catalogue; where it is none, diagnostics say why. */
    public static Catalogue read(Path file, Diagnostics diagnostics) {
        SourceLocation start = new SourceLocation(file.toString(), 1, 1);
        Optional<SourceValue> value;
        try {
            value = SourceParser.parse(file.toString(), Files.readAllBytes(file), diagnostics);
        } catch (IOException e) {
            diagnostics.add(
                    DiagnosticId.INPUT_UNREADABLE, start, "", "the catalogue cannot be read: " + e.getMessage());
            return EMPTY;
        }
        Map<String, Path> places = new LinkedHashMap<>();
        if (value.isPresent() && value.get() instanceof SourceValue.ObjectValue object) {
            object.members().forEach((uri, member) -> place(uri, member.value(), file, places, diagnostics));
        } else if (value.isPresent()) {
            diagnostics.add(DiagnosticId.INVALID_CATALOGUE, start, "", "a catalogue is an object from URIs to places");
        }
        return new Catalogue(places);
    }

    private static void place(
            String uri, SourceValue value, Path file, Map<String, Path> places, Diagnostics diagnostics) {
        if (value.toJson() instanceof JsonString text) {
            places.put(uri, file.toAbsolutePath().resolveSibling(text.value()).normalize());
        } else {
            String message = "the place of " + uri + " must be a string";
            diagnostics.add(DiagnosticId.INVALID_CATALOGUE, value.location(), "", message);
        }
    }

    /** The file of a URI, and the folder or file of the entry that leads there, within which it must be. */
    record Place(Path file, Path limit) {}

    Optional<Place> find(String uri) {
        Path exact = places.get(uri);
        if (exact != null) {
            return Optional.of(new Place(exact, exact));
        }
        String longest = "";
        for (String prefix : places.keySet()) {
            boolean matches = uri.startsWith(prefix) && (prefix.endsWith("/") || uri.startsWith(prefix + "/"));
            if (matches && prefix.length() > longest.length()) {
                longest = prefix;
            }
        }
        Path folder = places.get(longest);
        if (longest.isEmpty() || folder == null) {
            return Optional.empty();
        }
        String rest = uri.substring(longest.length()).replaceFirst("^/+", "");
        return Optional.of(new Place(folder.resolve(rest).normalize(), folder));
    }
}
