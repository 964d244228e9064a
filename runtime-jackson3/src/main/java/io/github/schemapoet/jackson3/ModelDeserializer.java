package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.ModelType;
import io.github.schemapoet.runtime.ReadOptions;
import org.jspecify.annotations.Nullable;

/** Reads a generated type. */
final class ModelDeserializer extends TextDeserializer {
    private final ModelType<?> type;
    /** Null until someone asks. */
    private @Nullable Boolean acceptsNull;

    ModelDeserializer(Class<?> type, ReadOptions options) {
        super(type, options);
        this.type = ModelType.of(type.asSubclass(JsonModel.class));
    }

    @Override
    Object parse(byte[] json, ReadOptions options) {
        return type.parse(json, options);
    }

    @Override
    boolean acceptsNull() {
        Boolean known = acceptsNull;
        if (known == null) {
            known = type.acceptsNull();
            acceptsNull = known;
        }
        return known;
    }
}
