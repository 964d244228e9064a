package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonString;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keyword {@code type} (2020-12 validation §6.1.1): a name, or an array of names. */
final class TypeKeyword {
    private TypeKeyword() {}

    static Optional<Set<JsonType>> read(KeywordSource source) {
        Optional<SourceValue> value = source.get("type");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<SourceValue> names =
                value.get() instanceof SourceValue.ArrayValue array ? array.elements() : List.of(value.get());
        EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (SourceValue name : names) {
            Optional<JsonType> type =
                    name.toJson() instanceof JsonString text ? JsonType.of(text.value()) : Optional.empty();
            type.ifPresentOrElse(
                    types::add,
                    () -> source.invalid(
                            "type",
                            name,
                            "null, boolean, object, array, number, string, integer, or several of these"));
        }
        if (names.isEmpty()) {
            source.invalid("type", value.get(), "a type, or at least one");
        }
        return types.isEmpty() ? Optional.empty() : Optional.of(types);
    }
}
