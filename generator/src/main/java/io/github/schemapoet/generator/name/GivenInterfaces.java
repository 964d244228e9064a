package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeDeclaration.ObjectType;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Interfaces of the accessors that a type has, where the configuration asks for one: which types implement them. These are
 * the type itself, and those that refer to its schema as a whole, as far as their accessors answer the same.
 */
final class GivenInterfaces {
    private final ShapeModel model;
    private final SchemaGraph graph;
    private final NamingRules rules;
    private final Map<TypeKey, TypeNames> names;
    private final Diagnostics diagnostics;

    GivenInterfaces(
            ShapeModel model,
            SchemaGraph graph,
            NamingRules rules,
            Map<TypeKey, TypeNames> names,
            Diagnostics diagnostics) {
        this.model = model;
        this.graph = graph;
        this.rules = rules;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /**
     * Of each type that implements some, the types whose interfaces these are.
     *
     * @param interfaces the names of interfaces, by the types that they are of
     */
    Map<TypeKey, List<TypeKey>> implemented(Map<TypeKey, String> interfaces) {
        Map<TypeKey, List<TypeKey>> implemented = new TreeMap<>();
        if (interfaces.isEmpty()) {
            return implemented;
        }
        model.types().values().forEach(type -> {
            if (type instanceof ObjectType object && !rules.existing().containsKey(type.key())) {
                List<TypeKey> all = new ArrayList<>();
                for (TypeKey each : allViews(object)) {
                    if (interfaces.containsKey(each) && fits(object, each, interfaces.get(each))) {
                        all.add(each);
                    }
                }
                implemented.put(type.key(), List.copyOf(all));
            }
        });
        return implemented;
    }

    /** The type, all that its schema refers to, all that these refer to, and so on. */
    private Set<TypeKey> allViews(ObjectType type) {
        Set<TypeKey> found = new LinkedHashSet<>();
        Deque<ObjectType> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            ObjectType next = open.poll();
            if (found.add(next.key())) {
                next.views().stream()
                        .map(model::type)
                        .filter(ObjectType.class::isInstance)
                        .forEach(view -> open.add((ObjectType) view));
            }
        }
        return found;
    }

    private boolean fits(ObjectType type, TypeKey key, String name) {
        ObjectType owner = (ObjectType) model.type(key);
        for (Member wanted : owner.members()) {
            Optional<Member> has = type.members().stream()
                    .filter(member -> member.name().equals(wanted.name()))
                    .findFirst();
            boolean answers = has.isPresent()
                    && answers(has.get(), wanted)
                    && names(type, has.get()).equals(names(owner, wanted));
            if (!answers) {
                diagnostics.add(Diagnostic.at(
                                DiagnosticId.INTERFACE_UNFIT,
                                graph.get(type.key().schema()).location(),
                                type.key().schema().pointer(),
                                "the type does not implement " + name + ": its accessor of \"" + wanted.name()
                                        + "\" answers something else")
                        .withHint("use the method that answers it as the type of " + key));
                return false;
            }
        }
        return true;
    }

    private List<String> names(ObjectType type, Member member) {
        TypeNames ofType = Objects.requireNonNull(names.get(type.key()));
        MemberNames all = Objects.requireNonNull(ofType.members().get(member.name()));
        String exact = member.use().hasNumbers() ? all.exactAccessor() : "";
        return List.of(all.accessor(), exact, all.stored(member.use()));
    }

    /** Whether an accessor may stand for another one: it answers the same, or null less often, where that is a reference. */
    private boolean answers(Member member, Member wanted) {
        Use use = member.use();
        if (!use.shape().equals(wanted.use().shape())) {
            return false;
        }
        boolean same = use.nullable() == wanted.use().nullable()
                && member.required() == wanted.required()
                && member.defaultValue().equals(wanted.defaultValue());
        return same || !isPrimitive(use) && !rules.optionals() && (isNullable(wanted) || !isNullable(member));
    }

    private static boolean isPrimitive(Use use) {
        Shape shape = use.shape();
        return shape instanceof Shape.BooleanShape
                || shape instanceof Shape.IntegerShape
                || shape instanceof Shape.NumberShape;
    }

    private static boolean isNullable(Member member) {
        return member.use().nullable()
                || !member.required() && member.defaultValue().isEmpty();
    }
}
