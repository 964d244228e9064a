package io.github.schemapoet.generator.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** URI references by RFC 3986. */
final class Uris {
    private Uris() {}

    /** Resolves a reference; nothing where it is no URI reference. */
    static Optional<URI> resolve(URI base, String reference) {
        try {
            URI relative = new URI(reference);
            if (relative.isAbsolute() || base.isOpaque()) {
                boolean fragmentOnly = reference.startsWith("#") || reference.isEmpty();
                return fragmentOnly ? withFragment(base, relative.getRawFragment()) : Optional.of(relative);
            }
            if (reference.isEmpty() || reference.startsWith("#")) {
                return withFragment(base, relative.getRawFragment());
            }
            return Optional.of(base.resolve(relative));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> withFragment(URI base, @Nullable String fragment) throws URISyntaxException {
        String plain = withoutFragment(base).toString();
        return Optional.of(new URI(fragment == null ? plain : plain + "#" + fragment));
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
