package io.github.schemapoet.generator.shape;

import io.github.schemapoet.runtime.JsonValue;
import java.util.Optional;

/**
 * A named member of an object type.
 *
 * @param name as JSON has it
 * @param required whether every object has it
 * @param defaultValue what stands for the member where it is absent; its own schema accepts it
 * @param constant the only value that the member can have, where the schema says so by {@code const}
 */
public record Member(
        String name,
        Use use,
        boolean required,
        Optional<JsonValue> defaultValue,
        Optional<JsonValue> constant,
        Docs docs) {}
