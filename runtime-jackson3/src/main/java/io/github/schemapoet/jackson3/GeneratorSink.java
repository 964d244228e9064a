package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.support.adapt.NumberTokens;
import io.github.schemapoet.runtime.support.adapt.TokenSink;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;

/** Writes tokens with a generator of any format. */
final class GeneratorSink implements TokenSink<RuntimeException> {
    private final JsonGenerator out;
    /** Whether the outermost object has been opened, and will be closed, by others. */
    private final boolean members;
    /** Whether a number is what its text is; other formats have types for numbers, or texts of their own. */
    private final boolean textual;

    private int depth;

    GeneratorSink(JsonGenerator out, boolean members) {
        this.out = out;
        this.members = members;
        this.textual = out instanceof JsonGeneratorBase;
    }

    @Override
    public void beginObject() {
        if (depth++ > 0 || !members) {
            out.writeStartObject();
        }
    }

    @Override
    public void endObject() {
        if (--depth > 0 || !members) {
            out.writeEndObject();
        }
    }

    @Override
    public void beginArray() {
        depth++;
        out.writeStartArray();
    }

    @Override
    public void endArray() {
        depth--;
        out.writeEndArray();
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    @Override
    public void string(String text) {
        out.writeString(text);
    }

    @Override
    public void number(String text) {
        Number exact = textual ? null : NumberTokens.exact(text);
        if (exact instanceof Long integer) {
            out.writeNumber(integer.longValue());
        } else if (exact instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else if (exact instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else {
            out.writeNumber(text);
        }
    }

    @Override
    public void bool(boolean value) {
        out.writeBoolean(value);
    }

    @Override
    public void nul() {
        out.writeNull();
    }
}
