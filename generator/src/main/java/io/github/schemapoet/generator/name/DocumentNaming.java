package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names documents: a root by its file, another by the end of its URI's path; without the usual extensions. Roots
 * keep their names; others that share one are called by all of their URIs.
 */
final class DocumentNaming {
    /** A scheme of one letter would be a drive. */
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:");

    private DocumentNaming() {}

    static Map<String, String> of(SchemaGraph graph) {
        Map<String, String> names = new TreeMap<>();
        for (SchemaKey key : graph.schemas().keySet()) {
            names.computeIfAbsent(key.resource(), DocumentNaming::name);
        }
        graph.roots().forEach(root -> names.put(root.key().resource(), name(root.path())));
        Map<String, Long> claims = names.values().stream()
                .collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT), Collectors.counting()));
        Set<String> roots =
                graph.roots().stream().map(root -> root.key().resource()).collect(Collectors.toSet());
        names.replaceAll((resource, name) -> {
            boolean shared = claims.getOrDefault(name.toLowerCase(Locale.ROOT), 0L) > 1;
            return shared && !roots.contains(resource) ? longName(resource, name) : name;
        });
        return names;
    }

    /** Of resources that nobody asked for by a file's name, several with one name: all of the URI, then. */
    private static String longName(String resource, String name) {
        int scheme = resource.indexOf(':');
        String place = resource.substring(scheme + 1).replaceAll("(?i)\\.(json|ya?ml)$", "");
        String all = Words.of(place).pascal();
        return all.isEmpty() || Character.isDigit(all.charAt(0)) ? "Type" + all + name : all;
    }

    /** What octets stand for that a URI has percent-encoded; the text itself where they stand for none. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String name(String place) {
        String trimmed = place.replaceAll("[/\\\\#]+$", "");
        int slash = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
        String last = trimmed.substring(slash + 1);
        String file = URI.matcher(place).lookingAt() ? decoded(last) : last;
        String base = file.replaceAll("(?i)\\.(json|ya?ml)$", "").replaceAll("(?i)[._-]schema$", "");
        String name = Words.of(base.isEmpty() ? file : base).pascal();
        return Character.isDigit(name.charAt(0)) ? "Type" + name : name;
    }
}
