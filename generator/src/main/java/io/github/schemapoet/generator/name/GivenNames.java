package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.JavaGrammar;
import io.github.schemapoet.generator.schema.JavaHints;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The names that are not derived: those of the configuration, then those that schemas ask for themselves. */
final class GivenNames {
    private final SchemaGraph graph;
    private final NamingRules rules;
    private final Homes homes;
    private final Diagnostics diagnostics;
    private final Map<GivenName.Kind, Map<SchemaKey, GivenName>> configured = new HashMap<>();
    private final Set<GivenName> used = new HashSet<>();
    private final Set<SchemaKey> typesUsed = new HashSet<>();
    private final Set<SchemaKey> membersUsed = new HashSet<>();

    GivenNames(SchemaGraph graph, NamingRules rules, Homes homes, Diagnostics diagnostics) {
        this.graph = graph;
        this.rules = rules;
        this.homes = homes;
        this.diagnostics = diagnostics;
        for (GivenName.Kind kind : GivenName.Kind.values()) {
            configured.put(kind, new HashMap<>());
        }
        rules.names().forEach(this::add);
    }

    private void add(GivenName given) {
        Predicate<String> taken =
                switch (given.kind()) {
                    case TYPE, INTERFACE -> Reserved::type;
                    case MEMBER -> name -> !JavaGrammar.isIdentifier(name) || Reserved.member(name);
                    case CONSTANT -> Reserved::constant;
                };
        if (taken.test(given.name())) {
            wrong(given, "is no name of Java for it, or one that generated code needs itself");
            used.add(given);
            return;
        }
        for (SchemaKey key : homes.find(given.place())) {
            GivenName other = of(given.kind()).put(key, given);
            if (other != null && !other.name().equals(given.name())) {
                wrong(given, "is its second name: it is called " + other.name() + " already");
            }
        }
    }

    private Map<SchemaKey, GivenName> of(GivenName.Kind kind) {
        return configured.getOrDefault(kind, Map.of());
    }

    private void wrong(GivenName given, String why) {
        diagnostics.add(Diagnostic.of(
                DiagnosticId.INVALID_OPTION,
                "The " + given.kind().word() + " " + given.name() + " of " + given.place() + " " + why + "."));
    }

    private Optional<String> configured(GivenName.Kind kind, SchemaKey key) {
        GivenName given = of(kind).get(key);
        if (given == null) {
            return Optional.empty();
        }
        used.add(given);
        return Optional.of(given.name());
    }

    /** The class's name; only asked of schemas that have a type. */
    Optional<String> type(SchemaKey key) {
        typesUsed.add(key);
        return configured(GivenName.Kind.TYPE, key)
                .or(() -> homes.javaType(key).map(JavaGrammar::simpleName))
                .or(() -> rules.titles() ? title(key) : Optional.empty());
    }

    /** The name of the interface of a type's accessors, if there is to be one. */
    Optional<String> interfaceOf(SchemaKey key) {
        return configured(GivenName.Kind.INTERFACE, key);
    }

    /** Tells that an interface cannot have its name. */
    void interfaceClashes(SchemaKey key) {
        wrong(Objects.requireNonNull(of(GivenName.Kind.INTERFACE).get(key)), "is that of another type");
    }

    /** Whether a class is called so because somebody says so, and not by a title. */
    boolean isDemanded(SchemaKey key) {
        return of(GivenName.Kind.TYPE).containsKey(key) || homes.javaType(key).isPresent();
    }

    private Optional<String> title(SchemaKey key) {
        return graph.get(key)
                .annotations()
                .title()
                .filter(title -> title.chars().anyMatch(Character::isLetter))
                .map(title -> Words.of(title).pascal())
                .map(name -> Character.isDigit(name.charAt(0)) ? "Type" + name : name);
    }

    /** The interfaces of a type's class, of those that are allowed. */
    List<String> interfaces(SchemaKey key) {
        Schema schema = graph.get(key);
        List<String> allowed = new ArrayList<>();
        for (String name : schema.annotations().java().interfaces()) {
            if (rules.allowedInterfaces().contains(name)) {
                allowed.add(name);
            } else {
                ignored(schema, "javaInterfaces", name + " is not among the interfaces that the configuration allows");
            }
        }
        return allowed;
    }

    /**
     * Names of the members of an object, by JSON name.
     *
     * @param places the schema of each member
     * @param derived what each would be called otherwise
     */
    Map<String, String> members(Map<String, SchemaKey> places, Map<String, String> derived) {
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, SchemaKey> asking = new LinkedHashMap<>();
        places.forEach((json, place) -> {
            membersUsed.add(place);
            Optional<String> name = configured(GivenName.Kind.MEMBER, place);
            name.ifPresent(accessor -> given.put(json, accessor));
            if (name.isEmpty() && graph.get(place).annotations().java().name().isPresent()) {
                asking.put(json, place);
            }
        });
        distinct(given, derived, places);
        asking.forEach((json, place) -> {
            String name = graph.get(place).annotations().java().name().orElse("");
            if (Reserved.member(name)) {
                ignored(graph.get(place), "javaName", name + " is a name that generated code needs itself");
            } else if (given.containsValue(name) || belongsToAnother(json, name, derived)) {
                ignored(graph.get(place), "javaName", "another member is called " + name);
            } else {
                given.put(json, name);
            }
        });
        return given;
    }

    private void distinct(Map<String, String> given, Map<String, String> derived, Map<String, SchemaKey> places) {
        given.forEach((json, name) -> {
            boolean twice = given.values().stream().filter(name::equals).count() > 1;
            boolean derivedToo = derived.entrySet().stream()
                    .anyMatch(other -> !given.containsKey(other.getKey())
                            && other.getValue().equals(name));
            if (twice || derivedToo) {
                GivenName known = of(GivenName.Kind.MEMBER).get(places.get(json));
                wrong(Objects.requireNonNull(known), "is that of another one");
            }
        });
    }

    private static boolean belongsToAnother(String json, String name, Map<String, String> derived) {
        return derived.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(json) && other.getValue().equals(name));
    }

    /** Names of the constants of an enum, by JSON text. */
    Map<String, String> constants(SchemaKey type, List<String> texts) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Schema schema : all(type)) {
            List<JsonValue> values = schema.enumeration().orElse(List.of());
            List<JavaHints.JavaConstant> asked = schema.annotations().java().constants();
            for (int i = 0; i < values.size(); i++) {
                if (!(values.get(i) instanceof JsonString text) || !texts.contains(text.value())) {
                    continue;
                }
                String name = i < asked.size() ? asked.get(i).name() : "";
                Optional<String> configured =
                        configured(GivenName.Kind.CONSTANT, schema.key().child("enum", String.valueOf(i)));
                if (configured.isPresent()) {
                    given.put(text.value(), configured.get());
                } else if (!name.isEmpty() && Reserved.constant(name)) {
                    ignored(schema, "javaEnums", name + " is a name that generated code needs itself");
                } else if (!name.isEmpty()) {
                    given.putIfAbsent(text.value(), name);
                }
            }
        }
        return given;
    }

    /** A schema, and all that see the same instance. */
    private List<Schema> all(SchemaKey start) {
        Map<SchemaKey, Schema> found = new LinkedHashMap<>();
        Deque<SchemaKey> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Schema schema = graph.get(open.poll());
            if (found.putIfAbsent(schema.key(), schema) == null) {
                Composition composition = schema.composition();
                composition.ref().ifPresent(open::add);
                open.addAll(composition.allOf());
                open.addAll(composition.anyOf());
                open.addAll(composition.oneOf());
            }
        }
        return List.copyOf(found.values());
    }

    private void ignored(Schema schema, String keyword, String why) {
        diagnostics.add(
                DiagnosticId.NOT_HONOURED,
                schema.locationOf(keyword),
                schema.key().child(keyword).pointer(),
                "\"" + keyword + "\" has no effect: " + why);
    }

    /** Tells what has had no effect, once all names are given. */
    void reportUnused() {
        for (GivenName given : rules.names()) {
            if (!used.contains(given)) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticId.NAME_UNUSED,
                        "Nothing at " + given.place() + " gets the "
                                + given.kind().word() + " " + given.name() + "."));
            }
        }
        for (String prefix : rules.packages().keySet()) {
            if (!homes.anyBelow(prefix)) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticId.NAME_UNUSED,
                        "No schema is at or below " + prefix + ", which has the package "
                                + rules.packages().get(prefix) + "."));
            }
        }
        graph.schemas().values().forEach(this::reportUnused);
    }

    private void reportUnused(Schema schema) {
        JavaHints hints = schema.annotations().java();
        if (hints.equals(JavaHints.NONE)) {
            return;
        }
        boolean typed = typesUsed.contains(schema.key());
        if (hints.type().isPresent() && !typed) {
            ignored(schema, "javaType", "no class is generated for this schema");
        } else if (hints.type().isPresent() && homes.javaType(schema.key()).isEmpty()) {
            ignored(
                    schema,
                    "javaType",
                    hints.type().get() + " is in no package that the configuration allows, or a name that generated"
                            + " code needs itself");
        }
        if (!hints.interfaces().isEmpty() && !typed) {
            ignored(schema, "javaInterfaces", "no class is generated for this schema");
        }
        if (hints.name().isPresent() && !membersUsed.contains(schema.key())) {
            ignored(schema, "javaName", "no member has this schema");
        }
    }
}
