package io.github.schemapoet.generator.source;

import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Scalars of YAML's core schema as JSON values (YAML 1.2.2 §10.3.2). */
final class YamlScalars {
    private YamlScalars() {}

    /** The value; nothing for what JSON cannot say, such as infinity, and for other tags. */
    static Optional<JsonValue> value(Tag tag, String text) {
        if (tag.equals(Tag.STR)) {
            return Optional.of(JsonString.of(text));
        } else if (tag.equals(Tag.NULL)) {
            return Optional.of(JsonNull.INSTANCE);
        } else if (tag.equals(Tag.BOOL)) {
            return Optional.of(JsonBoolean.of(text.toLowerCase(Locale.ROOT).equals("true")));
        } else if (tag.equals(Tag.INT)) {
            return Optional.of(integer(text));
        } else if (tag.equals(Tag.FLOAT)) {
            return decimal(text);
        }
        return Optional.empty();
    }

    private static JsonNumber integer(String text) {
        String unsigned = text.startsWith("+") ? text.substring(1) : text;
        if (unsigned.startsWith("0x")) {
            return JsonNumber.of(new BigInteger(unsigned.substring(2), 16).toString());
        } else if (unsigned.startsWith("0o")) {
            return JsonNumber.of(new BigInteger(unsigned.substring(2), 8).toString());
        }
        return JsonNumber.of(new BigInteger(unsigned).toString());
    }

    /** YAML lets digits be left out on either side of the point. */
    private static Optional<JsonValue> decimal(String text) {
        String json = text.replaceFirst("^\\+", "")
                .replaceFirst("^(-?)\\.", "$10.")
                .replaceFirst("^(-?)0+(?=[0-9])", "$1")
                .replaceFirst("\\.(?=$|[eE])", "");
        try {
            return Optional.of(JsonNumber.of(json));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
