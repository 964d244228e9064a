package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.schema.JavaGrammar;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Packages for documents that have no place but a URI: its host, the most general part first, and its folders. */
final class UriPackages {
    private UriPackages() {}

    /** {@code https://schemas.acme.com/common/address.json} gives {@code com.acme.schemas.common}. */
    static String of(String resource) {
        URI uri = URI.create(resource);
        List<String> parts = new ArrayList<>();
        if (uri.getHost() != null) {
            parts.addAll(Arrays.asList(uri.getHost().split("\\.", -1)));
            Collections.reverse(parts);
        } else if (uri.getRawAuthority() != null) {
            parts.add(uri.getRawAuthority());
        }
        String path = uri.isOpaque() ? uri.getRawSchemeSpecificPart() : uri.getRawPath();
        List<String> folders = new ArrayList<>(Arrays.asList(path.split("[/:]", -1)));
        folders.remove(folders.size() - 1);
        parts.addAll(folders);
        parts.removeIf(String::isEmpty);
        if (parts.isEmpty()) {
            parts.add(String.valueOf(uri.getScheme()));
        }
        return parts.stream().map(UriPackages::part).collect(Collectors.joining("."));
    }

    private static String part(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        String cut = lower.length() > 60 ? lower.substring(0, 60) : lower;
        String begun = Character.isDigit(cut.charAt(0)) ? "_" + cut : cut;
        boolean free = JavaGrammar.isIdentifier(begun) && JavaGrammar.isPortable(begun);
        return free ? begun : begun + "_";
    }
}
