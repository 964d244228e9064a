package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.Evaluation;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which class and method marks what each schema looks at: the schemas that are applied to the same value as one that asks
 * for what is unevaluated, each in the class with its check.
 */
final class MarkSites {
    private final CheckPlans plans;
    private final CheckSites.Territory territory;
    private final Map<SchemaKey, Boolean> any = new HashMap<>();
    private final Map<ClassName, List<SchemaKey>> byOwner = new LinkedHashMap<>();
    private final Map<SchemaKey, String> methods = new HashMap<>();
    private final Set<SchemaKey> called = new HashSet<>();
    private final Set<SchemaKey> calledFromOutside = new HashSet<>();
    private final Set<ClassName> calledFromOtherPackage = new HashSet<>();

    MarkSites(CheckPlans plans, CheckSites sites, CheckSites.Territory territory) {
        this.plans = plans;
        this.territory = territory;
        for (SchemaKey key : reachable(sites.all())) {
            ClassName owner = territory.owner(key);
            methods.put(key, sites.methodNames(owner).method("mark", territory.subject(key)));
            byOwner.computeIfAbsent(owner, none -> new ArrayList<>()).add(key);
        }
    }

    private Set<SchemaKey> reachable(Iterable<SchemaKey> checked) {
        Set<SchemaKey> reached = new LinkedHashSet<>();
        Deque<SchemaKey> open = new ArrayDeque<>();
        for (SchemaKey key : checked) {
            CheckPlan plan = plans.of(key);
            boolean asks = plan.applications().stream()
                    .anyMatch(check -> check instanceof Application.Unevaluated unevaluated
                            && plans.evaluationBesides(plan, unevaluated).isEmpty());
            if (asks) {
                plan.inPlace().forEach(open::add);
            }
        }
        while (!open.isEmpty()) {
            SchemaKey key = plans.resolve(open.poll());
            if (any(key) && reached.add(key)) {
                plans.of(key).inPlace().forEach(open::add);
            }
        }
        return reached;
    }

    /** Whether a schema marks anything. */
    boolean any(SchemaKey start) {
        SchemaKey key = plans.resolve(start);
        Boolean known = any.get(key);
        if (known != null) {
            return known;
        }
        // A schema that leads back to itself marks no more by that.
        any.put(key, false);
        CheckPlan plan = plans.of(key);
        boolean marks = !plan.evaluation().equals(Evaluation.NONE)
                || plan.applications().stream().anyMatch(this::marks);
        any.put(key, marks);
        return marks;
    }

    private boolean marks(Application check) {
        return check instanceof Application.Unevaluated
                || check instanceof Application.Contains contains && contains.evaluates()
                || !(check instanceof Application.Negation)
                        && check.inPlace().stream().anyMatch(this::any);
    }

    /** The schemas whose marks a class has. */
    List<SchemaKey> of(ClassName owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    String method(SchemaKey key) {
        return methods.getOrDefault(key, "mark");
    }

    String subject(SchemaKey key) {
        return territory.subject(key);
    }

    /** The call, seen from a class. */
    CodeBlock call(ClassName from, SchemaKey key) {
        ClassName owner = territory.owner(key);
        called.add(key);
        if (owner.equals(from)) {
            return CodeBlock.of("$N(in, node, evaluated)", method(key));
        }
        calledFromOutside.add(key);
        if (!owner.packageName().equals(from.packageName())) {
            calledFromOtherPackage.add(owner);
        }
        return CodeBlock.of("$T.$N(in, node, evaluated)", owner, method(key));
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
