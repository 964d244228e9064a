package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration.ObjectType;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objects with named members: those of all parts, each once. */
final class Members {
    private final Parts parts;
    private final Uses uses;
    private final MemberUses memberUses;
    private final Documentation documentation;
    private final Notes notes;
    private final SchemaFacts facts;

    Members(
            Parts parts,
            Uses uses,
            MemberUses memberUses,
            Documentation documentation,
            Notes notes,
            SchemaFacts facts) {
        this.memberUses = memberUses;
        this.parts = parts;
        this.uses = uses;
        this.documentation = documentation;
        this.notes = notes;
        this.facts = facts;
    }

    ObjectType objectType(TypeKey key) {
        Map<String, List<SchemaKey>> places = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (Schema part : parts.of(key.schema())) {
            part.objects().properties().forEach((name, place) -> places.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(place));
            required.addAll(part.objects().required());
        }
        Optional<Use> additional = memberUses.additional(key.schema());
        List<Member> members = new ArrayList<>();
        places.forEach((name, schemas) -> members.add(member(key, name, schemas, required.contains(name))));
        required.stream()
                .filter(name -> !places.containsKey(name))
                .forEach(name -> members.add(undescribed(key, name, additional)));
        return new ObjectType(key, members, additional, views(key), documentation.ofType(key.schema()));
    }

    /**
     * The types of what {@code $ref} leads to, beside other keywords or as a part of {@code allOf}. What is not a schema of its
     * own elsewhere is no more than a part of this one.
     */
    private List<TypeKey> views(TypeKey owner) {
        Composition composition = parts.schema(owner.schema()).composition();
        Set<SchemaKey> targets = new LinkedHashSet<>();
        composition.ref().ifPresent(target -> targets.add(parts.resolve(target)));
        for (SchemaKey part : composition.allOf()) {
            parts.schema(part).composition().ref().ifPresent(target -> targets.add(parts.resolve(part)));
        }
        List<TypeKey> views = new ArrayList<>();
        for (SchemaKey target : targets) {
            if (!facts.scoped(target)
                    && uses.of(target).shape() instanceof Shape.TypeShape shape
                    && !shape.type().equals(owner)
                    && !views.contains(shape.type())) {
                views.add(shape.type());
            }
        }
        return views;
    }

    private Member member(TypeKey owner, String name, List<SchemaKey> places, boolean required) {
        List<Use> all = places.stream().map(memberUses::of).toList();
        Use use = all.stream().reduce(Joins::both).orElseThrow();
        if (all.stream()
                        .map(Use::shape)
                        .filter(Shape.TypeShape.class::isInstance)
                        .distinct()
                        .count()
                > 1) {
            notes.twoTypes(owner.schema(), name);
        }
        SchemaKey place = places.get(0);
        return new Member(
                name,
                inMember(use),
                required,
                required ? Optional.empty() : defaultValue(places),
                constant(places),
                documentation.ofPlace(place, !(use.shape() instanceof Shape.TypeShape)));
    }

    /** A member that is only required: what it holds, additional members say. */
    private Member undescribed(TypeKey owner, String name, Optional<Use> additional) {
        Use use = additional.orElseGet(() -> uses.any(owner.schema()).withShape(new Shape.NeverShape()));
        return new Member(
                name,
                inMember(use).amongOthers(),
                true,
                Optional.empty(),
                Optional.empty(),
                documentation.ofNothing(owner.schema()));
    }

    private static Use inMember(Use use) {
        return Shape.isFree(use.shape()) ? use.withNullable(true) : use;
    }

    private Optional<JsonValue> defaultValue(List<SchemaKey> places) {
        for (SchemaKey place : places) {
            Optional<JsonValue> value = documentation.defaultValue(place);
            if (value.isPresent()) {
                boolean accepted = places.stream().allMatch(each -> facts.accepts(each, value.get()));
                if (!accepted) {
                    notes.defaultRefused(place);
                }
                return accepted ? value : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<JsonValue> constant(List<SchemaKey> places) {
        return places.stream()
                .flatMap(place -> parts.of(place).stream())
                .flatMap(part -> part.constant().stream())
                .filter(value -> !(value instanceof JsonObject || value instanceof JsonArray))
                .findFirst();
    }
}
