package io.github.schemapoet.runtime.harness;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.check.Report;
import io.github.schemapoet.runtime.support.codec.Codec;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.read.JsonReader;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.write.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any value, read step by step as generated readers do: some names are known, all others are additional members. */
public final class ForwardCodec extends Codec<JsonValue> {
    public static final ForwardCodec INSTANCE = new ForwardCodec();

    private static final NameTable NAMES =
            NameTable.of("a", "b", "", "name", "status", "a \"quoted\" name", "é", "a rather long member name");

    private ForwardCodec() {
        super(LINE);
    }

    @Override
    protected JsonValue read(JsonReader in) {
        return switch (in.peek()) {
            case '{' -> object(in);
            case '[' -> array(in);
            case '"' -> JsonString.of(in.string());
            case 't', 'f' -> JsonBoolean.of(in.bool());
            case 'n' -> nul(in);
            default -> number(in);
        };
    }

    private static JsonValue nul(JsonReader in) {
        in.nul();
        return JsonNull.INSTANCE;
    }

    private static JsonValue number(JsonReader in) {
        double value = in.number();
        return in.pollInexact() ? in.exactNumber() : JsonNumber.of(value);
    }

    private JsonValue array(JsonReader in) {
        List<JsonValue> elements = new ArrayList<>();
        for (boolean more = in.beginArray(); more; more = in.nextElement()) {
            elements.add(read(in));
        }
        return JsonArray.of(elements);
    }

    private JsonValue object(JsonReader in) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        long present = 0;
        for (int member = in.beginObject(NAMES); member != NameTable.END; member = in.nextMember(NAMES, member)) {
            String name;
            if (member == NameTable.UNKNOWN) {
                name = in.memberName();
            } else if ((present >> member & 1) != 0) {
                throw in.reject();
            } else {
                present |= 1L << member;
                name = NAMES.name(member);
            }
            members.put(name, read(in));
        }
        return JsonObject.of(members);
    }

    @Override
    protected void skim(JsonReader in) {
        read(in);
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
