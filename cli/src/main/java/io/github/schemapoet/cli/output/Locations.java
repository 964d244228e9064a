package io.github.schemapoet.cli.output;

import io.github.schemapoet.generator.schema.SchemaKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Places in schemas as URIs. */
final class Locations {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Locations() {}

    /** The URI with the JSON Pointer as its fragment (RFC 6901 §6): what a fragment cannot hold is percent-encoded. */
    static String absolute(SchemaKey key) {
        StringBuilder uri = new StringBuilder(key.resource()).append('#');
        for (byte unit : key.pointer().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) unit;
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.toHexDigits(unit));
            }
        }
        return uri.toString();
    }
}
