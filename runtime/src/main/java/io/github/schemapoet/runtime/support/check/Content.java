package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import io.github.schemapoet.runtime.support.text.Utf8Text;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is in a string (2020-12 validation §8). The encodings {@code base64}, {@code base64url} and {@code base16} are
 * known, and the media types of JSON; whatever is said of others is true.
 */
public final class Content {
    private final boolean valid;
    private final @Nullable Index index;

    private Content(boolean valid, @Nullable Index index) {
        this.valid = valid;
        this.index = index;
    }

    /**
     * What is in a text.
     *
     * @param encoding the value of {@code contentEncoding}, or empty
     * @param mediaType the value of {@code contentMediaType}, or empty
     */
    public static Content of(String text, String encoding, String mediaType) {
        byte[] bytes;
        try {
            bytes = decoded(text, encoding.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return new Content(false, null);
        }
        if (bytes.length > ReadOptions.defaults().maxBytes() || !isJson(mediaType)) {
            return new Content(true, null);
        }
        try {
            return new Content(true, IndexBuilder.of(bytes, ReadOptions.defaults()));
        } catch (JsonException e) {
            return new Content(false, null);
        }
    }

    private static byte[] decoded(String text, String encoding) {
        return switch (encoding) {
            case "base64" -> sixtyFour(text);
            case "base64url" -> Base64.getUrlDecoder().decode(text);
            case "base16" -> sixteen(text);
            default -> Utf8Text.of(text);
        };
    }

    /** With its padding (RFC 4648 §4), without which the JDK does. */
    private static byte[] sixtyFour(String text) {
        if (text.length() % 4 != 0) {
            throw new IllegalArgumentException("no padding");
        }
        return Base64.getDecoder().decode(text);
    }

    private static byte[] sixteen(String text) {
        byte[] bytes = new byte[text.length() / 2];
        if (text.length() % 2 != 0) {
            throw new IllegalArgumentException("half a byte");
        }
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(text, 2 * i, 2 * i + 2, 16);
        }
        return bytes;
    }

    private static boolean isJson(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        String plain = (parameters < 0 ? type : type.substring(0, parameters)).trim();
        return plain.equals("application/json") || plain.endsWith("+json");
    }

    /** Whether it is encoded as is said, and of the media type. */
    public boolean isValid() {
        return valid;
    }

    /** Whether it is JSON, and said to be that. */
    public boolean isJson() {
        return index != null;
    }

    /** The values of the JSON text in there. */
    public Index index() {
        if (index == null) {
            throw new IllegalStateException("no JSON");
        }
        return index;
    }

    /** What is in a string is not what is said of it; answers false. */
    public static boolean invalid(
            @Nullable Report report, Index in, int node, String schema, String encoding, String mediaType) {
        String keyword = mediaType.isEmpty() ? "contentEncoding" : "contentMediaType";
        String what = mediaType.isEmpty() ? encoding : mediaType + (encoding.isEmpty() ? "" : " in " + encoding);
        return Checks.add(report, in, node, schema, keyword, () -> "a string that holds " + what);
    }

    /** The JSON value in a string does not satisfy {@code contentSchema}; answers false. */
    public static boolean contentSchema(@Nullable Report report, Index in, int node, String schema) {
        return Checks.add(
                report, in, node, schema, "contentSchema", () -> "a string with a JSON value that its schema accepts");
    }
}
