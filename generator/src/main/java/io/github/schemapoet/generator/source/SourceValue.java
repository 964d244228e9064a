package io.github.schemapoet.generator.source;

import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a schema text with its place. */
public sealed interface SourceValue {
    /** Where the value starts. */
    SourceLocation location();

    /** The value without places. */
    JsonValue toJson();

    /** The value of a member, where this is an object that has it. */
    default Optional<SourceValue> get(String name) {
        return Optional.empty();
    }

    /** The value below this one that a token of a JSON Pointer names (RFC 6901 §4). */
    default Optional<SourceValue> child(String token) {
        return get(token);
    }

    /** A member of an object, with the place of its name. */
    record Member(SourceLocation nameLocation, SourceValue value) {}

    /** An object; its members keep their order. */
    record ObjectValue(SourceLocation location, Map<String, Member> members) implements SourceValue {
        /** Keeps a copy. */
        public ObjectValue {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Optional<SourceValue> get(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }

        @Override
        public JsonValue toJson() {
            Map<String, JsonValue> json = new LinkedHashMap<>();
            members.forEach((name, member) -> json.put(name, member.value().toJson()));
            return JsonObject.of(json);
        }
    }

    /** An array. */
    record ArrayValue(SourceLocation location, List<SourceValue> elements) implements SourceValue {
        /** Keeps a copy. */
        public ArrayValue {
            elements = List.copyOf(elements);
        }

        @Override
        public Optional<SourceValue> child(String token) {
            boolean index = token.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(token) < elements.size();
            return index ? Optional.of(elements.get(Integer.parseInt(token))) : Optional.empty();
        }

        @Override
        public JsonValue toJson() {
            return JsonArray.of(elements.stream().map(SourceValue::toJson).toList());
        }
    }

    /** Anything else. */
    record ScalarValue(SourceLocation location, JsonValue value) implements SourceValue {
        @Override
        public JsonValue toJson() {
            return value;
        }
    }
}
