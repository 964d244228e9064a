package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.Invocation;
import io.github.schemapoet.generator.GeneratedType;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.Presence;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Copies instances of generated types by their public methods alone: each member is read by its accessor, its presence and
 * its exact accessor, and put into a fresh builder.
 */
final class Rebuilder {
    private final Map<String, GeneratedType> types;

    Rebuilder(List<GeneratedType> types) {
        this.types = types.stream().collect(Collectors.toMap(GeneratedType::className, Function.identity()));
    }

    JsonModel rebuild(JsonModel value) {
        GeneratedType type = types.get(value.getClass().getName());
        if (type != null) {
            return object(value, type);
        }
        if (value instanceof Enum<?>) {
            return value;
        }
        return wrapper(value);
    }

    private JsonModel object(JsonModel value, GeneratedType type) {
        Class<?> javaType = value.getClass();
        Object builder = Invocation.require(PublicMethods.named(javaType, "builder"), null);
        if (type.holdsAnything()) {
            Object other = Invocation.of(PublicMethods.named(javaType, "otherValue"), value);
            if (other != null) {
                put(builder, "otherValue", copyOf(other));
                return (JsonModel) Invocation.require(PublicMethods.named(builder.getClass(), "build"), builder);
            }
        }
        if (!type.members().isEmpty()) {
            copyMembers(value, builder, type);
        }
        type.additional().ifPresent(member -> copy(value, builder, member));
        return (JsonModel) Invocation.require(PublicMethods.named(builder.getClass(), "build"), builder);
    }

    private void copyMembers(JsonModel value, Object builder, GeneratedType type) {
        Method presence = PublicMethods.named(value.getClass(), "presence", 1);
        Object[] properties = presence.getParameterTypes()[0].getEnumConstants();
        for (int i = 0; i < type.members().size(); i++) {
            GeneratedType.Member member = type.members().get(i);
            switch ((Presence) Invocation.require(presence, value, properties[i])) {
                case ABSENT -> {}
                case NULL ->
                    Invocation.of(
                            PublicMethods.takingNull(builder.getClass(), member.setter()), builder, (Object) null);
                case VALUE -> copy(value, builder, member);
            }
        }
    }

    private void copy(JsonModel value, Object builder, GeneratedType.Member member) {
        Method accessor = PublicMethods.named(value.getClass(), member.accessor());
        if (member.exactAccessor().isEmpty()) {
            put(builder, member.setter(), copyOf(Invocation.require(accessor, value)));
            return;
        }
        Method exactAccessor =
                PublicMethods.named(value.getClass(), member.exactAccessor().get());
        Object exact = Invocation.require(exactAccessor, value);
        Optional<Object> read = Numbers.read(accessor, value, exact);
        if (read.isPresent()) {
            put(builder, member.setter(), read.get());
        } else {
            put(builder, member.exactSetter().orElse(member.setter()), exact);
        }
    }

    private static void put(Object builder, String setter, Object value) {
        Invocation.of(PublicMethods.taking(builder.getClass(), setter, value), builder, value);
    }

    /** A branch of a union, or a type of a schema that is no object: a class with a value, which may be null. */
    private JsonModel wrapper(JsonModel value) {
        Class<?> javaType = value.getClass();
        Method accessor = PublicMethods.named(javaType, "value");
        Optional<Method> exactAccessor = PublicMethods.find(javaType, "valueExact", 0);
        Object exact = Invocation.of(exactAccessor.orElse(accessor), value);
        if (exact == null) {
            Method factory = PublicMethods.takingNull(javaType, "of");
            return (JsonModel) Invocation.require(factory, null, (Object) null);
        }
        Object content =
                exactAccessor.isPresent() ? Numbers.read(accessor, value, exact).orElse(exact) : copyOf(exact);
        return (JsonModel) Invocation.require(PublicMethods.taking(javaType, "of", content), null, content);
    }

    private Object copyOf(Object value) {
        if (value instanceof JsonModel model) {
            return rebuild(model);
        }
        if (value instanceof JsonValue json) {
            return FreshJson.of(json);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(element == null ? null : copyOf(element)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, element) -> copy.put(name, element == null ? null : copyOf(element)));
            return copy;
        }
        return value;
    }
}
