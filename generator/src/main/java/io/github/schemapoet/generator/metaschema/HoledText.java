package io.github.schemapoet.generator.metaschema;

import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.util.Map;
import java.util.Set;

/** The JSON text of a schema, in which some of the schemas inside it are empty objects: those are checked elsewhere. */
final class HoledText {
    private final Set<SourceValue> holes;
    private final ByteWriter out = new ByteWriter();

    private HoledText(Set<SourceValue> holes) {
        this.holes = holes;
    }

    /**
     * The text.
     *
     * @param holes by identity; the schema itself is none
     */
    static byte[] of(SourceValue schema, Set<SourceValue> holes) {
        HoledText text = new HoledText(holes);
        text.write(schema);
        return text.out.toBytes();
    }

    private void child(SourceValue value) {
        if (holes.contains(value)) {
            out.ascii("{}");
        } else {
            write(value);
        }
    }

    private void write(SourceValue value) {
        if (value instanceof SourceValue.ObjectValue object) {
            int separator = '{';
            for (Map.Entry<String, SourceValue.Member> member : object.members().entrySet()) {
                out.raw(separator);
                out.string(member.getKey());
                out.raw(':');
                child(member.getValue().value());
                separator = ',';
            }
            out.ascii(separator == '{' ? "{}" : "}");
        } else if (value instanceof SourceValue.ArrayValue array) {
            int separator = '[';
            for (SourceValue element : array.elements()) {
                out.raw(separator);
                child(element);
                separator = ',';
            }
            out.ascii(separator == '[' ? "[]" : "]");
        } else {
            scalar(value.toJson());
        }
    }

    private void scalar(JsonValue value) {
        if (value instanceof JsonString text) {
            out.string(text.value());
        } else if (value instanceof JsonBoolean flag) {
            out.ascii(flag.value() ? "true" : "false");
        } else {
            out.ascii(value.toJson());
        }
    }
}
