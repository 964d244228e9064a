package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.pattern.CompiledPattern;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.check.Content;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates a plan over a value while generating: whether a default is accepted by its own schema, for instance. */
final class Acceptance implements Check.Cases<Boolean> {
    private final CheckPlans plans;
    private final Map<String, CompiledPattern> patterns;
    private final JsonValue value;
    private final SchemaKey owner;

    /** Evaluates the plan of a schema. */
    Acceptance(CheckPlans plans, Map<String, CompiledPattern> patterns, JsonValue value, SchemaKey owner) {
        this.owner = owner;
        this.plans = plans;
        this.patterns = patterns;
        this.value = value;
    }

    boolean holds(SchemaKey start) {
        SchemaKey key = plans.resolve(start);
        Acceptance of = new Acceptance(plans, patterns, value, key);
        return plans.of(key).checks().stream().allMatch(check -> check.match(of));
    }

    private boolean child(SchemaKey key, JsonValue child) {
        return new Acceptance(plans, patterns, child, key).holds(key);
    }

    @Override
    public Boolean never(Check.Never check) {
        return false;
    }

    @Override
    public Boolean types(Check.Types check) {
        if (!check.types().contains(AcceptedTypes.typeOf(value))) {
            return false;
        }
        return !(value instanceof JsonNumber number)
                || switch (check.integers()) {
                    case ANY_NUMBER -> true;
                    case BY_VALUE -> number.isInteger();
                    case BY_SPELLING -> number.toString().matches("-?[0-9]+");
                };
    }

    @Override
    public Boolean enumeration(Check.Enumeration check) {
        return check.values().contains(value);
    }

    @Override
    public Boolean numberBound(Check.NumberBound check) {
        if (!(value instanceof JsonNumber number)) {
            return true;
        }
        int order = check.kind() == Check.NumberBound.Kind.MULTIPLE_OF ? 0 : number.compareTo(check.limit());
        return switch (check.kind()) {
            case MINIMUM -> order >= 0;
            case MAXIMUM -> order <= 0;
            case EXCLUSIVE_MINIMUM -> order > 0;
            case EXCLUSIVE_MAXIMUM -> order < 0;
            case MULTIPLE_OF -> number.isMultipleOf(check.limit());
        };
    }

    @Override
    public Boolean sizeBound(Check.SizeBound check) {
        long size;
        if (value instanceof JsonString string && check.kind().type() == JsonKind.STRING) {
            size = string.value().codePointCount(0, string.value().length());
        } else if (value instanceof JsonArray array && check.kind().type() == JsonKind.ARRAY) {
            size = array.elements().size();
        } else if (value instanceof JsonObject object && check.kind().type() == JsonKind.OBJECT) {
            size = object.members().size();
        } else {
            return true;
        }
        return check.kind().lower() ? size >= check.limit() : size <= check.limit();
    }

    @Override
    public Boolean matches(Check.Matches check) {
        return !(value instanceof JsonString string) || Patterns.test(patterns, check.pattern(), string.value());
    }

    @Override
    public Boolean format(Check.Format check) {
        return !(value instanceof JsonString string) || check.format().test(string.value());
    }

    @Override
    public Boolean content(Application.Content check) {
        if (!(value instanceof JsonString string)) {
            return true;
        }
        Content content = Content.of(
                string.value(), check.encoding().orElse(""), check.mediaType().orElse(""));
        return content.isValid()
                && (!content.isJson()
                        || check.schema()
                                .map(schema -> child(schema, content.index().value(0)))
                                .orElse(true));
    }

    @Override
    public Boolean items(Application.Items check) {
        if (!(value instanceof JsonArray array)) {
            return true;
        }
        List<JsonValue> elements = array.elements();
        for (int i = 0; i < elements.size(); i++) {
            Optional<SchemaKey> schema =
                    i < check.prefix().size() ? Optional.of(check.prefix().get(i)) : check.rest();
            if (schema.isPresent() && !child(schema.get(), elements.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean contains(Application.Contains check) {
        if (!(value instanceof JsonArray array)) {
            return true;
        }
        long count = array.elements().stream()
                .filter(item -> child(check.schema(), item))
                .count();
        return count >= check.min() && count <= check.max().orElse(Long.MAX_VALUE);
    }

    @Override
    public Boolean uniqueItems(Check.UniqueItems check) {
        return !(value instanceof JsonArray array)
                || new HashSet<>(array.elements()).size() == array.elements().size();
    }

    @Override
    public Boolean members(Application.Members check) {
        return !(value instanceof JsonObject object)
                || object.members().entrySet().stream()
                        .allMatch(member -> member(check, member.getKey(), member.getValue()));
    }

    private boolean member(Application.Members check, String name, JsonValue member) {
        for (Application.Member named : check.properties()) {
            if (named.name().equals(name)) {
                return all(named.schemas(), member);
            }
        }
        List<SchemaKey> matching = check.patterns().stream()
                .filter(pattern -> Patterns.test(patterns, pattern.pattern(), name))
                .map(Application.PatternMember::schema)
                .toList();
        return matching.isEmpty() ? all(check.additional().stream().toList(), member) : all(matching, member);
    }

    private boolean all(List<SchemaKey> schemas, JsonValue member) {
        return schemas.stream().allMatch(schema -> child(schema, member));
    }

    @Override
    public Boolean required(Check.Required check) {
        return !(value instanceof JsonObject object)
                || object.members().keySet().containsAll(check.names());
    }

    /** Whether the value is an object with a member of this name. */
    boolean has(String name) {
        return value instanceof JsonObject object && object.members().containsKey(name);
    }

    @Override
    public Boolean propertyNames(Application.PropertyNames check) {
        return !(value instanceof JsonObject object)
                || object.members().keySet().stream().allMatch(name -> child(check.schema(), JsonString.of(name)));
    }

    @Override
    public Boolean dependentRequired(Check.DependentRequired check) {
        return !has(check.name()) || check.names().stream().allMatch(this::has);
    }

    @Override
    public Boolean dependentSchema(Application.DependentSchema check) {
        return !has(check.name()) || holds(check.schema());
    }

    /** Without a way to the schema, the reference leads where it leads by itself. */
    @Override
    public Boolean dynamicReference(Application.DynamicReference check) {
        return check.initial().map(this::holds).orElse(true);
    }

    @Override
    public Boolean negation(Application.Negation check) {
        return !holds(check.schema());
    }

    @Override
    public Boolean conditional(Application.Conditional check) {
        Optional<SchemaKey> counting = holds(check.test()) ? check.then() : check.otherwise();
        return counting.map(this::holds).orElse(true);
    }

    @Override
    public Boolean unevaluated(Application.Unevaluated check) {
        AcceptedEvaluation evaluation = new AcceptedEvaluation(plans, patterns, this, value);
        return evaluation.left(check, owner).stream().allMatch(left -> child(check.schema(), left));
    }

    @Override
    public Boolean reference(Application.Reference check) {
        return holds(check.target());
    }

    @Override
    public Boolean combination(Application.Combination check) {
        long count = check.branches().stream().filter(this::holds).count();
        return switch (check.kind()) {
            case ALL_OF -> count == check.branches().size();
            case ANY_OF -> count > 0;
            case ONE_OF -> count == 1;
        };
    }
}
