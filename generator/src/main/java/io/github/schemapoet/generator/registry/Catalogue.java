package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.source.SourceParser;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where schemas are whose URIs lead nowhere by themselves: from URIs to files, and from prefixes of URIs to folders.
 *
 * <p>The file is a JSON or YAML object; its values are relative to it. An exact entry counts before a prefix, a longer
 * prefix before a shorter one, and before all of them a text in memory.
 *
 * @param places by URI or prefix
 * @param texts by URI without a fragment; each is parsed when something refers to it, and not before
 */
public record Catalogue(Map<String, Path> places, Map<String, DocumentSource.InMemory> texts) {
    /** The catalogue that knows nothing. */
    public static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of());

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
        return new Catalogue(places, Map.of());
    }

    /** This catalogue, and texts in memory. */
    public Catalogue with(List<DocumentSource.InMemory> added) {
        Map<String, DocumentSource.InMemory> all = new LinkedHashMap<>(texts);
        added.forEach(text -> all.put(text.uri().toString(), text));
        return new Catalogue(places, all);
    }

    /** This catalogue, and texts in memory of what it knows nothing of. */
    public Catalogue or(List<DocumentSource.InMemory> added) {
        return with(added.stream()
                .filter(text -> find(text.uri().toString()).isEmpty())
                .toList());
    }

    private static void place(
            String uri, SourceValue value, Path file, Map<String, Path> places, Diagnostics diagnostics) {
        Optional<Path> place =
                value.toJson() instanceof JsonString text ? FilePlaces.beside(file, text.value()) : Optional.empty();
        if (place.isPresent()) {
            places.put(uri, place.get());
        } else {
            String message = "the place of " + uri + " must be a string"
                    + (value.toJson() instanceof JsonString ? " that names a file" : "");
            diagnostics.add(DiagnosticId.INVALID_CATALOGUE, value.location(), "", message);
        }
    }

    /** The URI of a file that an entry leads to: what a schema without an identifier is called. */
    Optional<URI> uriOf(Path file) {
        Path place = file.toAbsolutePath().normalize();
        Optional<String> exact = places.entrySet().stream()
                .filter(entry -> entry.getValue().equals(place))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
        return exact.flatMap(uri -> Uris.resolve(URI.create(""), uri)).filter(URI::isAbsolute);
    }

    /** Where the document of a URI is; a file must be within the folder of the entry that leads there. */
    Optional<DocumentSource> find(String uri) {
        DocumentSource.InMemory text = texts.get(uri);
        if (text != null) {
            return Optional.of(text);
        }
        Path exact = places.get(uri);
        if (exact != null) {
            Path folder = exact.toAbsolutePath().getParent();
            return Optional.of(new DocumentSource.InFile(exact, folder == null ? exact : folder));
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
        return FilePlaces.below(folder, rest).map(file -> new DocumentSource.InFile(file, folder));
    }
}
