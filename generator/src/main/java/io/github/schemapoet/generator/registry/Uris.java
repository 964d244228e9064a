package io.github.schemapoet.generator.registry;

import io.github.schemapoet.runtime.support.format.Formats;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** URI references by RFC 3986. */
final class Uris {
    private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Uris() {}

    /** Whether a text is a URI reference by the letter (RFC 3986 §4.1). */
    static boolean isReference(String text) {
        return Formats.uriReference(text);
    }

    /** Whether a text is a reference that may have characters beyond ASCII. */
    static boolean isReadable(String text) {
        return read(text).isPresent();
    }

    private static Optional<URI> read(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Resolves a reference, as strictly as RFC 3986 §5.2 has it; nothing where it is no reference. One is taken that has
     * characters beyond ASCII, and compared character by character: it is not made a URI of ASCII. Nor is anything else
     * normalised but dots in paths. One that is readable once its characters are percent-encoded is taken as that, since
     * generators of schemas forget it ({@code #/definitions/Value<string>}).
     */
    static Optional<URI> resolve(URI base, String reference) {
        return read(reference)
                .or(() -> read(encoded(reference)))
                .flatMap(checked -> read(UriParts.of(base.toString())
                        .resolve(UriParts.of(checked.toString()))
                        .toString()));
    }

    /** The text with every ASCII character as percent and two digits that no URI has in it. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        int fragment = text.indexOf('#');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '%'
                    && i + 2 < text.length()
                    && hex((byte) text.charAt(i + 1)) >= 0
                    && hex((byte) text.charAt(i + 2)) >= 0;
            boolean plain =
                    c > '~' || Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0 && (c != '#' || i == fragment);
            if (escape || plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits((byte) c));
            }
        }
        return encoded.toString();
    }

    static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    /** The fragment with percent-encoding undone, empty where there is none. */
    static String fragment(URI uri) {
        String fragment = uri.getRawFragment();
        return fragment == null ? "" : decode(fragment);
    }

    static String decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean escape =
                    bytes[i] == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            bytes[length++] = escape ? (byte) (hex(bytes[i + 1]) << 4 | hex(bytes[i + 2])) : bytes[i];
            i += escape ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(byte c) {
        return Character.digit(c, 16);
    }
}
