package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.metaschema.ToldFaults;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The keywords of one schema that count, with typed access; a value of another type than the dialect prescribes is a
 * diagnostic, and the keyword is then as if absent.
 */
final class KeywordSource {
    private final Located schema;
    private final Set<String> counting;
    private final SchemaChildren children;
    private final ToldFaults told;
    private final Diagnostics diagnostics;

    /** {@code counting} are the keywords that the dialect knows and that nothing hides. */
    KeywordSource(
            Located schema, Set<String> counting, SchemaChildren children, ToldFaults told, Diagnostics diagnostics) {
        this.schema = schema;
        this.counting = counting;
        this.children = children;
        this.told = told;
        this.diagnostics = diagnostics;
    }

    Dialect dialect() {
        return schema.dialect();
    }

    Optional<SourceValue> get(String keyword) {
        return counting.contains(keyword) ? schema.value().get(keyword) : Optional.empty();
    }

    /** All members of the schema object, those that do not count among them. */
    Map<String, SourceValue.Member> members() {
        return schema.value() instanceof SourceValue.ObjectValue object ? object.members() : Map.of();
    }

    /** Where a keyword's value is, or the schema where there is no such keyword. */
    SourceLocation location(String keyword) {
        return get(keyword).map(SourceValue::location).orElse(schema.value().location());
    }

    /** An error; where the keyword rejects nothing, so that it can be left out, a warning. */
    void invalid(String keyword, SourceValue value, String expected) {
        if (told.has(schema.value(), keyword)) {
            return;
        }
        String message = "the value of \"" + keyword + "\" must be " + expected;
        String pointer = schema.key().pointer() + "/" + keyword;
        Diagnostic diagnostic = Diagnostic.at(DiagnosticId.INVALID_KEYWORD_VALUE, value.location(), pointer, message);
        boolean says = dialect()
                .keyword(keyword)
                .map(known -> known.role() == Keyword.Role.ANNOTATION)
                .orElse(false);
        diagnostics.add(says ? diagnostic.asWarning() : diagnostic);
    }

    Optional<String> text(String keyword) {
        return get(keyword).flatMap(value -> {
            if (value.toJson() instanceof JsonString text) {
                return Optional.of(text.value());
            }
            invalid(keyword, value, "a string");
            return Optional.empty();
        });
    }

    boolean flag(String keyword) {
        Optional<SourceValue> value = get(keyword);
        if (value.isPresent() && !(value.get().toJson() instanceof JsonBoolean)) {
            invalid(keyword, value.get(), "true or false");
        }
        return value.isPresent() && value.get().toJson() == JsonBoolean.TRUE;
    }

    Optional<JsonNumber> number(String keyword) {
        return get(keyword).flatMap(value -> {
            if (value.toJson() instanceof JsonNumber number) {
                return Optional.of(number);
            }
            invalid(keyword, value, "a number");
            return Optional.empty();
        });
    }

    /** A count; {@code 2.0} is one, and one beyond a {@code long} is the greatest. */
    OptionalLong count(String keyword) {
        Optional<SourceValue> value = get(keyword);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean valid = value.get().toJson() instanceof JsonNumber number
                && number.isInteger()
                && number.compareTo(JsonNumber.of(0)) >= 0;
        if (!valid) {
            invalid(keyword, value.get(), "an integer that is not negative");
            return OptionalLong.empty();
        }
        JsonNumber number = (JsonNumber) value.get().toJson();
        boolean fits = number.compareTo(JsonNumber.of(Long.MAX_VALUE)) <= 0;
        return OptionalLong.of(fits ? number.longValueExact() : Long.MAX_VALUE);
    }

    Optional<List<JsonValue>> values(String keyword) {
        return get(keyword).flatMap(value -> {
            if (value instanceof SourceValue.ArrayValue array) {
                return Optional.of(
                        array.elements().stream().map(SourceValue::toJson).toList());
            }
            invalid(keyword, value, "an array");
            return Optional.empty();
        });
    }

    List<String> texts(String keyword) {
        return get(keyword).map(value -> strings(keyword, value)).orElse(List.of());
    }

    /** Whether a keyword's value is an array; of schemas, where it may be a schema too. */
    boolean isArray(String keyword) {
        return get(keyword).filter(SourceValue.ArrayValue.class::isInstance).isPresent();
    }

    /** The strings of each member of an object. */
    Map<String, List<String>> textsByName(String keyword) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        get(keyword).ifPresent(value -> {
            if (value instanceof SourceValue.ObjectValue object) {
                object.members().forEach((name, member) -> all.put(name, strings(keyword, member.value())));
            } else {
                invalid(keyword, value, "an object of arrays of strings");
            }
        });
        return all;
    }

    /** The strings of an array. */
    List<String> strings(String keyword, SourceValue value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof SourceValue.ArrayValue array) {
            array.elements().stream()
                    .map(SourceValue::toJson)
                    .filter(JsonString.class::isInstance)
                    .forEach(text -> texts.add(((JsonString) text).value()));
            if (texts.size() == array.elements().size()) {
                return texts.stream().distinct().toList();
            }
        }
        invalid(keyword, value, "an array of strings");
        return List.of();
    }

    Optional<SchemaKey> schema(String keyword) {
        return get(keyword).flatMap(value -> child(value, keyword));
    }

    Optional<SchemaKey> child(SourceValue value, String... tokens) {
        if (isSchema(value, tokens[0])) {
            return Optional.of(children.child(schema, tokens, value));
        }
        invalid(tokens[0], value, "a schema");
        return Optional.empty();
    }

    /** Draft 4 has no boolean schemas, except beside properties and items. */
    private boolean isSchema(SourceValue value, String keyword) {
        boolean flag = value.toJson() instanceof JsonBoolean;
        boolean flagsAllowed = !dialect().has(Dialect.Rule.NO_BOOLEAN_SCHEMAS) || keyword.startsWith("additional");
        return value instanceof SourceValue.ObjectValue || flag && flagsAllowed;
    }

    /** Schemas of items, one each; there may be none in drafts that say nothing of that. */
    List<SchemaKey> tuple(String keyword) {
        boolean none = get(keyword).orElse(null) instanceof SourceValue.ArrayValue array
                && array.elements().isEmpty();
        return none ? List.of() : schemas(keyword);
    }

    List<SchemaKey> schemas(String keyword) {
        Optional<SourceValue> value = get(keyword);
        List<SchemaKey> keys = new ArrayList<>();
        if (value.isPresent()
                && value.get() instanceof SourceValue.ArrayValue array
                && !array.elements().isEmpty()) {
            for (int i = 0; i < array.elements().size(); i++) {
                child(array.elements().get(i), keyword, Integer.toString(i)).ifPresent(keys::add);
            }
        } else {
            value.ifPresent(other -> invalid(keyword, other, "an array of at least one schema"));
        }
        return List.copyOf(keys);
    }

    Map<String, SchemaKey> members(String keyword) {
        Optional<SourceValue> value = get(keyword);
        Map<String, SchemaKey> keys = new LinkedHashMap<>();
        if (value.isPresent() && value.get() instanceof SourceValue.ObjectValue object) {
            object.members().forEach((name, member) -> child(member.value(), keyword, name)
                    .ifPresent(key -> keys.put(name, key)));
        } else {
            value.ifPresent(other -> invalid(keyword, other, "an object of schemas"));
        }
        return keys;
    }
}
