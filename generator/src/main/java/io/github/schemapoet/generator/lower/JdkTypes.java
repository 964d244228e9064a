package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.option.ValueTypes;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Optional;

/** The types of the JDK in which scalars can be had: by their formats, or by what was chosen for all. */
final class JdkTypes {
    private final Parts parts;
    private final ValueTypes options;

    JdkTypes(Parts parts, ValueTypes options) {
        this.parts = parts;
        this.options = options;
    }

    /** By a format that is checked: what is not of the format could not be had. */
    Optional<JdkType> ofString(SchemaKey key) {
        return parts.of(key).stream()
                .flatMap(part -> part.strings().format().stream())
                .findFirst()
                .flatMap(format -> options.formats().getOrDefault(format.name(), Optional.empty()))
                .filter(type -> type.kind() == JdkType.Kind.TEXT);
    }

    Optional<JdkType> ofInteger(SchemaKey key) {
        return byFormat(key, options.integers());
    }

    /** Any number may have a fraction. */
    Optional<JdkType> ofNumber(SchemaKey key) {
        return byFormat(key, options.numbers()).filter(type -> type == JdkType.BIG_DECIMAL);
    }

    /** Formats of numbers are no formats of JSON Schema; they are said, and not checked. */
    private Optional<JdkType> byFormat(SchemaKey key, Optional<JdkType> otherwise) {
        return parts.of(key).stream()
                .flatMap(part -> part.annotations().format().stream())
                .findFirst()
                .map(format -> options.formats().getOrDefault(format, otherwise))
                .orElse(otherwise)
                .filter(type -> type.kind() == JdkType.Kind.NUMBER);
    }
}
