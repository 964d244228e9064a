package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import io.github.schemapoet.runtime.support.adapt.NumberTokens;
import io.github.schemapoet.runtime.support.adapt.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes tokens with a generator of any format. */
final class GeneratorSink implements TokenSink<IOException> {
    private final JsonGenerator out;
    /** Whether the outermost object has been opened, and will be closed, by others. */
    private final boolean members;
    /** Whether a number is what its text is; other formats have types for numbers, or texts of their own. */
    private final boolean textual;

    private int depth;

    GeneratorSink(JsonGenerator out, boolean members) {
        this.out = out;
        this.members = members;
        this.textual = out instanceof JsonGeneratorImpl;
    }

    @Override
    public void beginObject() throws IOException {
        if (depth++ > 0 || !members) {
            out.writeStartObject();
        }
    }

    @Override
    public void endObject() throws IOException {
        if (--depth > 0 || !members) {
            out.writeEndObject();
        }
    }

    @Override
    public void beginArray() throws IOException {
        depth++;
        out.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        depth--;
        out.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        out.writeFieldName(name);
    }

    @Override
    public void string(String text) throws IOException {
        out.writeString(text);
    }

    @Override
    public void number(String text) throws IOException {
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
    public void bool(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    @Override
    public void nul() throws IOException {
        out.writeNull();
    }
}
