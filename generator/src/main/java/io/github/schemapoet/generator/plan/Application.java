package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A test that applies other schemas: to the value itself, or to what is in it. */
public sealed interface Application extends Check {
    /** The schemas that see the same value. */
    default List<SchemaKey> inPlace() {
        return List.of();
    }

    /** The schemas that see the value's members, their names, or its items. */
    default List<SchemaKey> children() {
        return List.of();
    }

    /**
     * The keywords {@code prefixItems} and {@code items}.
     *
     * @param prefix of the items at the beginning, one each
     * @param rest of the others; empty where anything goes
     */
    record Items(List<SchemaKey> prefix, Optional<SchemaKey> rest) implements Application {
        /** The schema of all items, where each has the same. */
        public Optional<SchemaKey> uniform() {
            return prefix.isEmpty() ? rest : Optional.empty();
        }

        @Override
        public List<SchemaKey> children() {
            List<SchemaKey> all = new ArrayList<>(prefix);
            rest.ifPresent(all::add);
            return all;
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * The keyword {@code contains}, with its bounds.
     *
     * @param evaluates whether the items that are found count as evaluated
     */
    record Contains(SchemaKey schema, long min, OptionalLong max, boolean evaluates) implements Application {
        /** Whether it rejects anything. */
        public boolean asserts() {
            return min > 0 || max.isPresent();
        }

        @Override
        public List<SchemaKey> children() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.contains(this);
        }
    }

    /**
     * The keywords {@code properties}, {@code patternProperties} and {@code additionalProperties}, which one walk over an
     * object's members decides.
     *
     * @param properties the named ones, in the schema's order
     * @param patterns by the regular expression that a name must match
     * @param additional for every other member; empty where anything goes
     */
    record Members(List<Member> properties, List<PatternMember> patterns, Optional<SchemaKey> additional)
            implements Application {
        @Override
        public List<SchemaKey> children() {
            List<SchemaKey> all = new ArrayList<>();
            properties.forEach(member -> all.addAll(member.schemas()));
            patterns.forEach(pattern -> all.add(pattern.schema()));
            additional.ifPresent(all::add);
            return all;
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.members(this);
        }
    }

    /**
     * A named member.
     *
     * @param schemas its own schema, and that of every pattern which its name matches; schemas that accept everything are
     *     left out
     */
    record Member(String name, List<SchemaKey> schemas) {}

    /** The members whose name matches a regular expression of ECMA-262. */
    record PatternMember(String pattern, SchemaKey schema) {}

    /** The keyword {@code propertyNames}. */
    record PropertyNames(SchemaKey schema) implements Application {
        @Override
        public List<SchemaKey> children() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.propertyNames(this);
        }
    }

    /**
     * One schema of {@code dependentSchemas} or {@code propertyDependencies}.
     *
     * @param keyword {@code dependencies} in older dialects
     * @param text what the member must be; empty where any value does
     */
    record DependentSchema(String keyword, String name, Optional<String> text, SchemaKey schema)
            implements Application {
        @Override
        public List<SchemaKey> inPlace() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.dependentSchema(this);
        }
    }

    /** The keyword {@code $ref}, bound. */
    record Reference(SchemaKey target) implements Application {
        @Override
        public List<SchemaKey> inPlace() {
            return List.of(target);
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.reference(this);
        }
    }

    /**
     * A reference that the way to its schema decides: {@code $dynamicRef} and {@code $recursiveRef}, where they can lead
     * to more than one schema.
     *
     * @param anchor the dynamic anchor's name
     * @param targets the schemas that have it, by the resource that must be the outermost one with it
     * @param initial where it leads if no resource on the way has the anchor
     */
    record DynamicReference(String keyword, String anchor, Map<String, SchemaKey> targets, Optional<SchemaKey> initial)
            implements Application {
        @Override
        public List<SchemaKey> inPlace() {
            List<SchemaKey> all = new ArrayList<>(targets.values());
            initial.ifPresent(all::add);
            return all;
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.dynamicReference(this);
        }
    }

    /** The keywords {@code allOf}, {@code anyOf} and {@code oneOf}. */
    record Combination(Kind kind, List<SchemaKey> branches) implements Application {
        /** How many of the branches must accept the value. */
        public enum Kind {
            ALL_OF("allOf"),
            ANY_OF("anyOf"),
            ONE_OF("oneOf");

            private final String keyword;

            Kind(String keyword) {
                this.keyword = keyword;
            }

            public String keyword() {
                return keyword;
            }
        }

        @Override
        public List<SchemaKey> inPlace() {
            return branches;
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.combination(this);
        }
    }

    /** The keyword {@code not}. */
    record Negation(SchemaKey schema) implements Application {
        @Override
        public List<SchemaKey> inPlace() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.negation(this);
        }
    }

    /** The keywords {@code if}, {@code then} and {@code else}. */
    record Conditional(SchemaKey test, Optional<SchemaKey> then, Optional<SchemaKey> otherwise) implements Application {
        @Override
        public List<SchemaKey> inPlace() {
            List<SchemaKey> all = new ArrayList<>(List.of(test));
            then.ifPresent(all::add);
            otherwise.ifPresent(all::add);
            return all;
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.conditional(this);
        }
    }

    /**
     * The keywords {@code unevaluatedProperties} and {@code unevaluatedItems}.
     *
     * @param type of the values that it is about
     */
    record Unevaluated(JsonKind type, SchemaKey schema) implements Application {
        public String keyword() {
            return type == JsonKind.OBJECT ? "unevaluatedProperties" : "unevaluatedItems";
        }

        @Override
        public List<SchemaKey> children() {
            return List.of(schema);
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.unevaluated(this);
        }
    }

    /**
     * The keywords {@code contentEncoding}, {@code contentMediaType} and {@code contentSchema}, where they are assertions.
     *
     * @param schema of the JSON value in the string, which is another document
     */
    record Content(Optional<String> encoding, Optional<String> mediaType, Optional<SchemaKey> schema)
            implements Application {
        @Override
        public List<SchemaKey> children() {
            return schema.stream().toList();
        }

        @Override
        public <R> R match(Check.Cases<R> cases) {
            return cases.content(this);
        }
    }

    /** One method for each kind. */
    interface Cases<R> {
        R items(Items check);

        R contains(Contains check);

        R members(Members check);

        R propertyNames(PropertyNames check);

        R dependentSchema(DependentSchema check);

        R reference(Reference check);

        R dynamicReference(DynamicReference check);

        R combination(Combination check);

        R negation(Negation check);

        R conditional(Conditional check);

        R unevaluated(Unevaluated check);

        R content(Content check);
    }
}
