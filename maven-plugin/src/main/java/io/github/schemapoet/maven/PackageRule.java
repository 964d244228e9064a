package io.github.schemapoet.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** The package of generated types where none is configured: the group's id, then what the artifact's id adds to it. */
final class PackageRule {
    private PackageRule() {}

    /** {@code com.acme} and {@code acme-job-model} give {@code com.acme.job.model}. */
    static String packageOf(String groupId, String artifactId) {
        List<String> parts = parts(groupId);
        List<String> added = parts(artifactId);
        if (!parts.isEmpty() && !added.isEmpty() && parts.get(parts.size() - 1).equals(added.get(0))) {
            added = added.subList(1, added.size());
        }
        parts.addAll(added);
        return parts.isEmpty() ? "generated" : String.join(".", parts);
    }

    private static List<String> parts(String id) {
        List<String> parts = new ArrayList<>();
        for (String part : id.toLowerCase(Locale.ROOT).split("[^a-z0-9_]+")) {
            if (part.isEmpty()) {
                continue;
            }
            String name = part.charAt(0) >= '0' && part.charAt(0) <= '9' ? "_" + part : part;
            parts.add(SourceVersion.isKeyword(name) ? name + "_" : name);
        }
        return parts;
    }
}
