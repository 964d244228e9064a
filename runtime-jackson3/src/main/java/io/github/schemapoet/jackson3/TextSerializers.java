package io.github.schemapoet.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the one writer for generated types and JSON values. */
final class TextSerializers extends Serializers.Base {
    private final ValueSerializer<?> serializer;

    TextSerializers(ValueSerializer<?> serializer) {
        this.serializer = serializer;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return find(type);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return find(type);
    }

    private @Nullable ValueSerializer<?> find(JavaType type) {
        boolean known = type.isTypeOrSubTypeOf(JsonModel.class) || type.isTypeOrSubTypeOf(JsonValue.class);
        return known ? serializer : null;
    }
}
