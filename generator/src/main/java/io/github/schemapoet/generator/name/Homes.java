package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.schema.JavaGrammar;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where types live: the package of each document, and what the configuration calls it. A document that was asked for is
 * in the package of the run, unless a rule gives it another one; one that is only referred to by its URI has a package of
 * its own, made of that.
 */
public final class Homes {
    private final SchemaGraph graph;
    private final NamingRules rules;
    private final Set<SchemaKey> existing = new HashSet<>();
    private final Map<String, SchemaGraph.Root> roots = new HashMap<>();
    private final Map<String, String> packages = new TreeMap<>();

    private Homes(SchemaGraph graph, NamingRules rules) {
        this.graph = graph;
        this.rules = rules;
        rules.existing().keySet().forEach(type -> existing.add(type.schema()));
        Map<String, SchemaGraph.Root> byPath = new HashMap<>();
        graph.roots().forEach(root -> {
            byPath.putIfAbsent(root.path(), root);
            roots.putIfAbsent(root.key().resource(), root);
        });
        for (Schema schema : graph.schemas().values()) {
            SchemaGraph.Root root = byPath.get(schema.location().path());
            if (root != null) {
                roots.putIfAbsent(schema.key().resource(), root);
            }
        }
        graph.schemas().keySet().forEach(key -> packages.computeIfAbsent(key.resource(), this::decide));
    }

    /** The homes of the types of a graph. */
    public static Homes of(SchemaGraph graph, NamingRules rules) {
        return new Homes(graph, rules);
    }

    private String decide(String resource) {
        String longest = "";
        for (String prefix : rules.packages().keySet()) {
            boolean matches = isBelow(resource, prefix) || isBelow(place(resource), prefix);
            longest = matches && prefix.length() > longest.length() ? prefix : longest;
        }
        String ruled = rules.packages().get(longest);
        if (ruled != null) {
            return ruled;
        }
        if (rules.hidden() || roots.containsKey(resource) || resource.startsWith("schema:")) {
            return rules.packageName();
        }
        String own = UriPackages.of(resource);
        return rules.packageName().isEmpty() ? own : rules.packageName() + "." + own;
    }

    /** Whether a place is that of a rule, or in the folder that the rule names. */
    private static boolean isBelow(String place, String prefix) {
        return place.equals(prefix) || place.startsWith(prefix.endsWith("/") ? prefix : prefix + "/");
    }

    /** What the configuration calls a document: its place below the schema folder, or its URI. */
    String place(String resource) {
        SchemaGraph.Root root = roots.get(resource);
        if (root != null && root.key().resource().equals(resource)) {
            return root.place();
        }
        return resource.startsWith("schema:/") && !resource.startsWith("schema://")
                ? resource.substring("schema:/".length())
                : resource;
    }

    /** The schemas that the configuration calls so: by a document's place, or by its URI. */
    public Set<SchemaKey> find(String written) {
        int hash = written.indexOf('#');
        String document = hash < 0 ? written : written.substring(0, hash);
        String pointer = hash < 0 ? "" : written.substring(hash + 1);
        Set<SchemaKey> found = new HashSet<>();
        for (String resource : packages.keySet()) {
            if (resource.equals(document) || place(resource).equals(document)) {
                found.add(new SchemaKey(resource, pointer));
            }
        }
        return found;
    }

    /** The documents that the configuration calls so, or that are below it. */
    boolean anyBelow(String prefix) {
        return packages.keySet().stream()
                .anyMatch(resource -> isBelow(resource, prefix) || isBelow(place(resource), prefix));
    }

    /** The package of what belongs to a document and to none of its types. */
    String packageOf(String resource) {
        return packages.getOrDefault(resource, rules.packageName());
    }

    /** The package of the type of a schema. */
    String packageOf(SchemaKey key) {
        return javaType(key)
                .map(JavaGrammar::packageOf)
                .filter(Predicate.not(String::isEmpty))
                .orElseGet(() -> packageOf(key.resource()));
    }

    /** What {@code javaType} of a schema says, where it names no package, or one that is allowed. */
    Optional<String> javaType(SchemaKey key) {
        return graph.get(key)
                .annotations()
                .java()
                .type()
                .filter(name -> isAllowed(JavaGrammar.packageOf(name)))
                .filter(name -> !Reserved.type(JavaGrammar.simpleName(name)));
    }

    private boolean isAllowed(String name) {
        return name.isEmpty()
                || JavaGrammar.isPackage(name)
                        && rules.allowedPackages().stream()
                                .anyMatch(allowed -> name.equals(allowed) || name.startsWith(allowed + "."));
    }

    /**
     * Whether the types of two schemas can belong to one sealed hierarchy: they are in one package, and neither exists
     * already while the other one does not.
     */
    public boolean together(SchemaKey one, SchemaKey other) {
        return packageOf(one).equals(packageOf(other)) && existing.contains(one) == existing.contains(other);
    }

    /** Whether two resources are, or are inside of, two documents that were asked for: which name is whose depends on who asks. */
    boolean ofTwoRoots(String one, String other) {
        SchemaGraph.Root root = roots.get(one);
        SchemaGraph.Root another = roots.get(other);
        return root != null && another != null && !root.equals(another);
    }
}
