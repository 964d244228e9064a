package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.pattern.CompiledPattern;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plans of all schemas of a run, and what follows from them for whoever reads, checks or writes by them. */
public final class CheckPlans {
    private final Map<SchemaKey, CheckPlan> plans;
    private final Aliases aliases;
    private final Map<String, CompiledPattern> patterns;
    private final Map<SchemaKey, Set<JsonKind>> accepted;
    private final Map<SchemaKey, Boolean> forward;
    private final Set<SchemaKey> remembered;
    private final Set<SchemaKey> scoped;

    /** Derives what follows from the plans, which must have one for each schema that one of them names. */
    CheckPlans(Map<SchemaKey, CheckPlan> bare, Map<String, CompiledPattern> patterns) {
        this.patterns = patterns;
        Scopes scopes = Scopes.of(bare);
        this.scoped = scopes.scoped();
        Map<SchemaKey, CheckPlan> entered = new LinkedHashMap<>();
        bare.forEach((key, plan) -> entered.put(key, scopes.entered(plan)));
        this.plans = Collections.unmodifiableMap(entered);
        this.aliases = new Aliases(this.plans);
        AcceptedTypes types = new AcceptedTypes(aliases);
        Map<SchemaKey, Set<JsonKind>> acceptedTypes = new LinkedHashMap<>();
        plans.keySet().forEach(key -> acceptedTypes.put(key, types.of(key)));
        this.accepted = Collections.unmodifiableMap(acceptedTypes);
        Map<SchemaKey, Boolean> decidable = new LinkedHashMap<>();
        plans.keySet().forEach(key -> decidable.put(key, new ForwardRule(this).holds(key)));
        this.forward = Collections.unmodifiableMap(decidable);
        this.remembered = Trials.remembered(this);
    }

    /** All plans, in the order in which they were made. */
    public List<CheckPlan> all() {
        return List.copyOf(plans.values());
    }

    /** The plan of a schema. */
    public CheckPlan of(SchemaKey key) {
        return aliases.plan(key);
    }

    /** The schema at the end of a chain of plain references. */
    public SchemaKey resolve(SchemaKey key) {
        return aliases.resolve(key);
    }

    /** The JSON types of which the schema can accept a value; never too few, and null as {@link NullVerdict} has it. */
    public Set<JsonKind> acceptedTypes(SchemaKey key) {
        return accepted.getOrDefault(key, EnumSet.allOf(JsonKind.class));
    }

    /**
     * Whether one pass over the text decides the schema, apart from its members and items, each of which may be forward or
     * not on its own.
     */
    public boolean forward(SchemaKey key) {
        return forward.getOrDefault(resolve(key), false);
    }

    /** Whether the verdict depends on the resources on the way to the schema (2020-12 core §7.1). */
    public boolean scoped(SchemaKey key) {
        return scoped.contains(key);
    }

    /**
     * What a schema looks at in a value that it accepts, so that what is left is unevaluated; empty where that depends on
     * the value.
     */
    public Optional<Evaluation> evaluationBesides(CheckPlan plan, Application.Unevaluated check) {
        return KnownEvaluation.besides(this, plan, check);
    }

    /** Whether verdicts of this schema should be remembered, since they can be asked for again and again. */
    public boolean remembered(SchemaKey key) {
        return remembered.contains(resolve(key));
    }

    /** Whether the schema looks at nothing inside an object or an array but names and counts. */
    public boolean shallow(SchemaKey key) {
        return Depth.shallow(this, key, new HashSet<>());
    }

    /** As {@link #shallow(SchemaKey)}, of one test. */
    public boolean shallow(Check check) {
        return Depth.shallow(this, check, new HashSet<>());
    }

    /**
     * The schema of what is not null, where the schema says no more than "null or that": through references, and through
     * an {@code anyOf} or {@code oneOf} of it and null.
     */
    public SchemaKey withoutNull(SchemaKey start) {
        SchemaKey key = resolve(start);
        Set<SchemaKey> seen = new HashSet<>();
        while (seen.add(key)) {
            Optional<SchemaKey> inner = nullable(of(key));
            if (inner.isEmpty()) {
                return key;
            }
            key = resolve(inner.get());
        }
        return key;
    }

    private Optional<SchemaKey> nullable(CheckPlan plan) {
        if (plan.checks().size() != 1
                || !(plan.checks().get(0) instanceof Application.Combination combination)
                || combination.kind() == Application.Combination.Kind.ALL_OF
                || combination.branches().size() != 2) {
            return Optional.empty();
        }
        List<SchemaKey> others = new ArrayList<>(combination.branches());
        others.removeIf(this::onlyNull);
        boolean apart = others.size() == 1 && !acceptedTypes(others.get(0)).contains(JsonKind.NULL);
        return apart ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** The compiled form of a regular expression that a plan names. */
    public CompiledPattern pattern(String ecma) {
        CompiledPattern pattern = patterns.get(ecma);
        if (pattern == null) {
            throw new IllegalArgumentException("no pattern " + ecma);
        }
        return pattern;
    }

    /** Whether null is accepted, and nothing else. */
    public boolean onlyNull(SchemaKey key) {
        CheckPlan plan = of(resolve(key));
        return plan.checks().size() == 1 && acceptedTypes(key).equals(EnumSet.of(JsonKind.NULL));
    }

    /** The member by whose text the branches of a combination are told apart; empty where there is none. */
    public Optional<Tag> tag(Application.Combination combination) {
        return new Tags(this).of(combination);
    }

    /** Whether the branches of a combination are told apart by the JSON type of the value alone. */
    public boolean toldApartByType(Application.Combination combination) {
        if (combination.kind() == Application.Combination.Kind.ALL_OF) {
            return false;
        }
        Set<JsonKind> taken = EnumSet.noneOf(JsonKind.class);
        for (SchemaKey branch : combination.branches()) {
            Set<JsonKind> types = acceptedTypes(branch);
            if (!Collections.disjoint(taken, types)) {
                return false;
            }
            taken.addAll(types);
        }
        return true;
    }
}
