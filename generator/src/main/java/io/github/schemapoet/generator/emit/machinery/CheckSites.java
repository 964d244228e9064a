package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which class and method checks each schema. A schema has one method, in the class of the generated type whose schema it
 * lies in, whoever calls it; definitions without a type of their own are in a class of their document's. What would be too long
 * a class is several.
 */
final class CheckSites {
    /** A class of so many schemas and their members has some 200 KB of text; beyond that editors are slow. */
    private static final int MOST = 400;

    private static final ClassName NOWHERE = ClassName.get("", "Nowhere");

    private final CheckPlans plans;
    private final Territory territory;
    private final boolean marking;
    private final Map<SchemaKey, Site> sites = new LinkedHashMap<>();
    private final Map<ClassName, List<SchemaKey>> byOwner = new LinkedHashMap<>();
    private final Map<ClassName, Identifiers> names = new LinkedHashMap<>();
    private final Set<SchemaKey> called = new HashSet<>();
    private final Set<SchemaKey> calledFromOutside = new HashSet<>();
    private final Set<ClassName> calledFromOtherPackage = new HashSet<>();

    /**
     * The place of one schema's check.
     *
     * @param ofType whether the schema is that of the type whose checks the class has
     * @param provable whether instances of a type can stand as proved there
     */
    record Site(ClassName owner, String method, boolean ofType, boolean provable) {
        /** What the schema is called in the class. */
        String subject() {
            return method.substring("check".length());
        }
    }

    /** Says where schemas belong. */
    interface Territory {
        /** The class with the checks of a schema. */
        ClassName owner(SchemaKey key);

        /** Another class for what is too much for one. */
        ClassName part(ClassName owner, int number);

        /** What a method about the schema is called, within its class. */
        String subject(SchemaKey key);

        /** Whether the schema lies in that of a generated type. */
        boolean isInType(SchemaKey key);

        /** Whether the schema is that of a generated type. */
        boolean hasType(SchemaKey key);

        /** Whether that type exists, and is not made. */
        boolean exists(SchemaKey key);

        /** By what a class checks a schema whose checker it does not see; empty where it sees it. */
        Optional<ClassName> codec(ClassName from, SchemaKey key);
    }

    CheckSites(CheckPlans plans, Collection<SchemaKey> types, Territory territory) {
        this.plans = plans;
        this.territory = territory;
        this.marking = plans.all().stream()
                .flatMap(plan -> plan.applications().stream())
                .anyMatch(Application.Unevaluated.class::isInstance);
        owners(types).forEach((key, owner) -> {
            boolean typed = territory.hasType(key);
            boolean ofType = typed && !territory.exists(key);
            String method = ofType ? "check" : methodNames(owner).method("check", territory.subject(key));
            sites.put(key, new Site(owner, method, ofType, typed));
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(key);
        });
    }

    /** The class of each schema that is checked by a method of its own. */
    private Map<SchemaKey, ClassName> owners(Collection<SchemaKey> types) {
        Map<SchemaKey, ClassName> owners = new LinkedHashMap<>();
        Map<ClassName, List<SchemaKey>> owned = new LinkedHashMap<>();
        for (SchemaKey key : reachable(types)) {
            boolean none = !territory.hasType(key)
                    && (plans.of(key).idle() || plans.of(key).alias().isPresent());
            if (!none && !leaves(key)) {
                owners.put(key, territory.owner(key));
                owned.computeIfAbsent(territory.owner(key), any -> new ArrayList<>())
                        .add(key);
            }
        }
        owned.values().stream()
                .filter(keys -> keys.stream().mapToInt(this::weight).sum() > MOST)
                .forEach(keys -> divide(keys, owners));
        return owners;
    }

    /** What lies together in the document stays together; the schema of the type itself is the first. */
    private void divide(List<SchemaKey> keys, Map<SchemaKey, ClassName> owners) {
        int weight = 0;
        int part = 1;
        for (SchemaKey key : keys.stream().sorted().toList()) {
            if (weight > MOST) {
                part++;
                weight = 0;
            }
            if (part > 1) {
                owners.put(key, territory.part(territory.owner(key), part));
            }
            weight += weight(key);
        }
    }

    private int weight(SchemaKey key) {
        return 1 + plans.of(key).children().size();
    }

    /** The methods' names that are taken in a class. */
    Identifiers methodNames(ClassName owner) {
        return names.computeIfAbsent(owner, any -> {
            Identifiers taken = new Identifiers();
            taken.method("check", "");
            return taken;
        });
    }

    private Set<SchemaKey> reachable(Collection<SchemaKey> types) {
        Set<SchemaKey> reached = new LinkedHashSet<>();
        Deque<SchemaKey> open = new ArrayDeque<>(types);
        while (!open.isEmpty()) {
            SchemaKey key = open.poll();
            if (reached.add(key)) {
                if (!leaves(key)) {
                    CheckPlan plan = plans.of(key);
                    open.addAll(plan.inPlace());
                    open.addAll(plan.children());
                }
            }
        }
        return reached;
    }

    /** Whether all checks of a schema are made by a codec of an earlier run; what looks at marks goes on inside of it. */
    private boolean leaves(SchemaKey key) {
        return !marking
                && territory.exists(key)
                && territory.codec(NOWHERE, key).isPresent();
    }

    /** All schemas that have a method. */
    Set<SchemaKey> all() {
        return sites.keySet();
    }

    /** The classes, each with its schemas. */
    Map<ClassName, List<SchemaKey>> byOwner() {
        return byOwner;
    }

    Site site(SchemaKey key) {
        Site site = sites.get(key);
        if (site == null) {
            throw new IllegalArgumentException("no check of " + key);
        }
        return site;
    }

    /** Where a definition is checked that has no type of its own, nor lies in one that has. */
    Optional<Site> ofDefinition(SchemaKey start) {
        SchemaKey key = sited(start);
        return Optional.ofNullable(sites.get(key)).filter(site -> !territory.isInType(key));
    }

    /** The schema whose check decides: itself, or what it refers to. */
    private SchemaKey sited(SchemaKey start) {
        return sites.containsKey(start) ? start : plans.resolve(start);
    }

    /** The call that checks a node against a schema, seen from a class. */
    CodeBlock call(ClassName from, SchemaKey start, String node) {
        return call(from, start, node, "report");
    }

    /** As {@link #call(ClassName, SchemaKey, String)}, for a verdict alone. */
    CodeBlock test(ClassName from, SchemaKey start, String node) {
        return call(from, start, node, "null");
    }

    /** As {@link #test}, over another index. */
    CodeBlock test(ClassName from, SchemaKey start, String index, String node) {
        return call(from, start, index, node, "null");
    }

    private CodeBlock call(ClassName from, SchemaKey start, String node, String report) {
        return call(from, start, "in", node, report);
    }

    private CodeBlock call(ClassName from, SchemaKey start, String index, String node, String report) {
        SchemaKey key = sited(start);
        Optional<ClassName> codec = territory.codec(from, key);
        if (codec.isPresent()) {
            return CodeBlock.of("$T.INSTANCE.checkPart($L, $L, $L)", codec.get(), index, node, report);
        }
        Site site = site(key);
        called.add(key);
        if (site.owner().equals(from)) {
            return CodeBlock.of("$N($L, $L, $L)", site.method(), index, node, report);
        }
        calledFromOutside.add(key);
        if (!site.owner().packageName().equals(from.packageName())) {
            calledFromOtherPackage.add(site.owner());
        }
        return CodeBlock.of("$T.$N($L, $L, $L)", site.owner(), site.method(), index, node, report);
    }

    boolean called(SchemaKey key) {
        return called.contains(key);
    }

    boolean calledFromOutside(SchemaKey key) {
        return calledFromOutside.contains(key);
    }

    boolean calledFromOtherPackage(ClassName owner) {
        return calledFromOtherPackage.contains(owner);
    }
}
