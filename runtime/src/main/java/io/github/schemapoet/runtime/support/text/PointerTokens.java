package io.github.schemapoet.runtime.support.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** JSON Pointers, and their tokens, as they are written. */
public final class PointerTokens {
    private static final String MARKS = "-._~!$&'()*+,;=:@/?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PointerTokens() {}

    /** A name as a token (RFC 6901 §3). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The names that a pointer has as its tokens; none of one that leads nowhere (RFC 6901 §4). */
    public static List<String> of(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** A pointer as a URI's fragment (RFC 6901 §6): what RFC 3986 §3.5 allows stays, the rest is percent-encoded UTF-8. */
    public static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder(pointer.length());
        for (byte one : pointer.getBytes(StandardCharsets.UTF_8)) {
            if (one >= '0' && one <= '9'
                    || one >= 'a' && one <= 'z'
                    || one >= 'A' && one <= 'Z'
                    || MARKS.indexOf(one) >= 0) {
                fragment.append((char) one);
            } else {
                fragment.append('%').append(HEX.toHexDigits(one));
            }
        }
        return fragment.toString();
    }
}
