package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The keywords that look at objects and their members (2020-12 core §10.3.2 and §11.3, validation §6.5). */
final class MemberKeywords {
    private final Frame frame;
    private final ObjectAssertions objects;
    private final Map<String, JsonValue> members;

    private MemberKeywords(Frame frame, JsonObject object) {
        this.frame = frame;
        this.objects = frame.schema().objects();
        this.members = object.members();
    }

    static void evaluate(Frame frame) {
        if (frame.value() instanceof JsonObject object
                && !frame.schema().objects().equals(ObjectAssertions.NONE)) {
            new MemberKeywords(frame, object).evaluate();
        }
    }

    private void evaluate() {
        Assertions.size(frame, "minProperties", objects.minProperties(), members.size(), "members");
        Assertions.size(frame, "maxProperties", objects.maxProperties(), members.size(), "members");
        required();
        dependencies();
        objects.propertyNames().ifPresent(this::names);
        Set<String> named = properties();
        named.addAll(patternProperties());
        objects.additionalProperties()
                .ifPresent(schema -> others("additionalProperties", schema, name -> !named.contains(name)));
        objects.unevaluatedProperties()
                .ifPresent(schema -> others(
                        "unevaluatedProperties", schema, name -> !frame.seen().has(name)));
    }

    private void required() {
        if (!objects.required().isEmpty()) {
            List<String> missing = missing(objects.required());
            frame.asserted("required", missing.isEmpty(), () -> "the members " + quoted(missing));
        }
    }

    private List<String> missing(List<String> names) {
        return names.stream().filter(name -> !members.containsKey(name)).toList();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> JsonString.of(name).toJson()).collect(Collectors.joining(", "));
    }

    /** Each keyword once, whatever it says of how many names. */
    private void dependencies() {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        Map<String, List<SchemaOutcome>> applied = new LinkedHashMap<>();
        for (ObjectAssertions.Required each : objects.dependencies().required()) {
            List<String> names = missing.computeIfAbsent(each.keyword(), any -> new ArrayList<>());
            applied.computeIfAbsent(each.keyword(), any -> new ArrayList<>());
            if (members.containsKey(each.name())) {
                names.addAll(missing(each.names()));
            }
        }
        for (ObjectAssertions.Dependent each : objects.dependencies().schemas()) {
            missing.computeIfAbsent(each.keyword(), any -> new ArrayList<>());
            List<SchemaOutcome> schemas = applied.computeIfAbsent(each.keyword(), any -> new ArrayList<>());
            JsonValue member = members.get(each.name());
            Optional<String> text = each.text();
            if (member != null && text.isEmpty()) {
                schemas.add(frame.inPlace(each.schema(), each.keyword(), each.name()));
            } else if (member != null && text.isPresent() && member.equals(JsonString.of(text.get()))) {
                schemas.add(frame.inPlace(each.schema(), each.keyword(), each.name(), text.get()));
            }
        }
        applied.forEach((keyword, schemas) -> dependency(keyword, missing.getOrDefault(keyword, List.of()), schemas));
    }

    private void dependency(String keyword, List<String> missing, List<SchemaOutcome> applied) {
        boolean accepted = applied.stream().allMatch(SchemaOutcome::valid);
        KeywordOutcome outcome = !missing.isEmpty()
                ? KeywordOutcome.rejected(keyword, "expected the members " + quoted(missing))
                : accepted
                        ? KeywordOutcome.accepted(keyword)
                        : KeywordOutcome.rejected(
                                keyword, "a schema for objects with certain members does not accept it");
        frame.add(outcome.with(applied));
    }

    /** What is said of names is said of no place in the instance, so that nothing but the verdict is kept. */
    private void names(SchemaKey schema) {
        List<String> refused = members.keySet().stream()
                .filter(name -> !frame.aside(schema, JsonString.of(name), "propertyNames")
                        .valid())
                .toList();
        frame.asserted("propertyNames", refused.isEmpty(), () -> "other names than " + quoted(refused));
    }

    private Set<String> properties() {
        Set<String> named = new LinkedHashSet<>();
        List<SchemaOutcome> applied = new ArrayList<>();
        objects.properties().forEach((name, schema) -> {
            JsonValue member = members.get(name);
            if (member != null) {
                named.add(name);
                applied.add(frame.inside(schema, name, member, "properties", name));
            }
        });
        if (!objects.properties().isEmpty()) {
            applied("properties", named, applied);
        }
        return named;
    }

    private Set<String> patternProperties() {
        Set<String> named = new LinkedHashSet<>();
        List<SchemaOutcome> applied = new ArrayList<>();
        objects.patternProperties()
                .forEach((pattern, schema) -> members.forEach((name, member) -> {
                    if (frame.evaluator().matches(pattern, name)) {
                        named.add(name);
                        applied.add(frame.inside(schema, name, member, "patternProperties", pattern));
                    }
                }));
        if (!objects.patternProperties().isEmpty()) {
            applied("patternProperties", named, applied);
        }
        return named;
    }

    private void others(String keyword, SchemaKey schema, Predicate<String> among) {
        Set<String> named =
                members.keySet().stream().filter(among).collect(Collectors.toCollection(LinkedHashSet::new));
        List<SchemaOutcome> applied = new ArrayList<>();
        members.forEach((name, member) -> {
            if (named.contains(name)) {
                applied.add(frame.inside(schema, name, member, keyword));
            }
        });
        applied(keyword, named, applied);
    }

    private void applied(String keyword, Set<String> named, List<SchemaOutcome> applied) {
        named.forEach(frame.seen()::name);
        boolean valid = applied.stream().allMatch(SchemaOutcome::valid);
        KeywordOutcome outcome = valid
                ? KeywordOutcome.said(
                        keyword, JsonArray.of(named.stream().map(JsonString::of).toList()))
                : KeywordOutcome.rejected(keyword, "some members are not accepted");
        frame.add(outcome.with(applied));
    }
}
