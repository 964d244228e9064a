package io.github.schemapoet.runtime.harness;

import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.check.Report;
import io.github.schemapoet.runtime.support.codec.Codec;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.read.JsonReader;
import io.github.schemapoet.runtime.support.write.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The codec of the schema {@code true}: any value, kept as it was written. */
public final class AnyCodec extends Codec<JsonValue> {
    public static final AnyCodec INSTANCE = new AnyCodec();

    private AnyCodec() {
        super(LINE);
    }

    @Override
    protected JsonValue read(JsonReader in) {
        return in.value();
    }

    @Override
    protected void skim(JsonReader in) {
        in.skipValue();
    }

    @Override
    protected boolean check(Index in, int node, @Nullable Report report) {
        return true;
    }

    @Override
    protected void write(JsonValue value, JsonWriter out) {
        out.value(value);
    }
}
