package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the member by which the branches of a combination are told apart, where there is one. */
final class Tags {
    private final CheckPlans plans;

    Tags(CheckPlans plans) {
        this.plans = plans;
    }

    Optional<Tag> of(Application.Combination combination) {
        if (combination.kind() == Application.Combination.Kind.ALL_OF) {
            return Optional.empty();
        }
        List<Map<String, Set<String>>> listed = new ArrayList<>();
        Set<String> members = null;
        for (SchemaKey branch : combination.branches()) {
            Map<String, Set<String>> texts = objects(branch) ? texts(branch, new HashSet<>()) : Map.of();
            listed.add(texts);
            if (objects(branch)) {
                members = members == null ? new LinkedHashSet<>(texts.keySet()) : members;
                members.retainAll(texts.keySet());
            }
        }
        return members == null
                ? Optional.empty()
                : members.stream()
                        .flatMap(member -> tag(member, listed).stream())
                        .findFirst();
    }

    private boolean objects(SchemaKey branch) {
        return plans.acceptedTypes(plans.resolve(branch)).contains(JsonKind.OBJECT);
    }

    private static Optional<Tag> tag(String member, List<Map<String, Set<String>>> listed) {
        Map<String, Integer> branches = new LinkedHashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            for (String text : listed.get(i).getOrDefault(member, Set.of())) {
                if (branches.put(text, i) != null) {
                    return Optional.empty();
                }
            }
        }
        return branches.size() > 1 ? Optional.of(new Tag(member, branches)) : Optional.empty();
    }

    /** The members that, where they are strings, can only be one of some texts. */
    private Map<String, Set<String>> texts(SchemaKey start, Set<SchemaKey> open) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        SchemaKey key = plans.resolve(start);
        if (open.add(key)) {
            for (Check check : plans.of(key).checks()) {
                if (check instanceof Application.Members members) {
                    members.properties().forEach(member -> strings(member.schemas())
                            .ifPresent(strings -> texts.putIfAbsent(member.name(), strings)));
                } else if (check instanceof Application.Reference reference) {
                    texts(reference.target(), open).forEach(texts::putIfAbsent);
                } else if (check instanceof Application.Combination combination
                        && combination.kind() == Application.Combination.Kind.ALL_OF) {
                    combination.branches().forEach(part -> texts(part, open).forEach(texts::putIfAbsent));
                }
            }
        }
        return texts;
    }

    private Optional<Set<String>> strings(List<SchemaKey> schemas) {
        return schemas.stream()
                .flatMap(key -> plans.of(plans.resolve(key)).find(Check.Enumeration.class).stream())
                .map(Tags::strings)
                .findFirst();
    }

    private static Set<String> strings(Check.Enumeration enumeration) {
        Set<String> strings = new LinkedHashSet<>();
        enumeration.values().forEach(value -> {
            if (value instanceof JsonString string) {
                strings.add(string.value());
            }
        });
        return strings;
    }
}
