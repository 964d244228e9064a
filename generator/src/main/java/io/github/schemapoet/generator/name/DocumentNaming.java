package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Map;
import java.util.TreeMap;

/** Names documents: a root by its file, another by the end of its URI's path; without the usual extensions. */
final class DocumentNaming {
    private DocumentNaming() {}

    static Map<String, String> of(SchemaGraph graph) {
        Map<String, String> names = new TreeMap<>();
        for (SchemaKey key : graph.schemas().keySet()) {
            names.computeIfAbsent(key.resource(), DocumentNaming::name);
        }
        graph.roots().forEach(root -> names.put(root.key().resource(), name(root.path())));
        return names;
    }

    private static String name(String place) {
        String trimmed = place.replaceAll("[/\\\\#]+$", "");
        int slash = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
        String file = trimmed.substring(slash + 1);
        String base = file.replaceAll("(?i)\\.(json|ya?ml)$", "").replaceAll("(?i)[._-]schema$", "");
        String name = Words.of(base.isEmpty() ? file : base).pascal();
        return Character.isDigit(name.charAt(0)) ? "Type" + name : name;
    }
}
