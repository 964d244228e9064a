package io.github.schemapoet.generator.registry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The components of a URI reference (RFC 3986 §3), as they are written. Null is what is not there; an empty text is what
 * is there and empty.
 */
record UriParts(
        @Nullable String scheme,
        @Nullable String authority,
        String path,
        @Nullable String query,
        @Nullable String fragment) {
    /** Any text has components (appendix B). */
    private static final Pattern COMPONENTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);

    static UriParts of(String text) {
        Matcher parts = COMPONENTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("every text has components, unlike " + text);
        }
        String path = parts.group(3);
        return new UriParts(parts.group(1), parts.group(2), path == null ? "" : path, parts.group(4), parts.group(5));
    }

    /** The target of a reference from here (§5.2.2). */
    UriParts resolve(UriParts reference) {
        String path = withoutDots(reference.path);
        if (reference.scheme != null) {
            return new UriParts(reference.scheme, reference.authority, path, reference.query, reference.fragment);
        } else if (reference.authority != null) {
            return new UriParts(scheme, reference.authority, path, reference.query, reference.fragment);
        } else if (reference.path.isEmpty()) {
            String inherited = reference.query == null ? query : reference.query;
            return new UriParts(scheme, authority, this.path, inherited, reference.fragment);
        }
        String merged = reference.path.startsWith("/") ? path : withoutDots(merged(reference.path));
        return new UriParts(scheme, authority, merged, reference.query, reference.fragment);
    }

    /**
     * The path of a reference from here with all its dots, where it has more steps up than there are folders; these count
     * for nothing (§5.4.2).
     */
    Optional<String> pathBeyond(UriParts reference) {
        if (reference.scheme != null || reference.authority != null || reference.path.isEmpty()) {
            return Optional.empty();
        }
        int depth = 0;
        String whole = reference.path.startsWith("/") ? reference.path : merged(reference.path);
        for (String segment : whole.substring(whole.startsWith("/") ? 1 : 0).split("/", -1)) {
            depth += segment.equals("..") ? -1 : segment.equals(".") ? 0 : 1;
            if (depth < 0) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /** §5.2.3. */
    private String merged(String relative) {
        return authority != null && path.isEmpty()
                ? "/" + relative
                : path.substring(0, path.lastIndexOf('/') + 1) + relative;
    }

    /** §5.2.4. */
    private static String withoutDots(String path) {
        String in = path;
        StringBuilder out = new StringBuilder();
        while (!in.isEmpty()) {
            if (in.startsWith("../") || in.startsWith("./")) {
                in = in.substring(in.indexOf('/') + 1);
            } else if (in.startsWith("/./") || in.equals("/.")) {
                in = "/" + in.substring(Math.min(3, in.length()));
            } else if (in.startsWith("/../") || in.equals("/..")) {
                in = "/" + in.substring(Math.min(4, in.length()));
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (in.equals(".") || in.equals("..")) {
                in = "";
            } else {
                int end = in.indexOf('/', 1);
                out.append(in, 0, end < 0 ? in.length() : end);
                in = end < 0 ? "" : in.substring(end);
            }
        }
        return out.toString();
    }

    /** The reference that these make (§5.3). */
    @Override
    public String toString() {
        return (scheme == null ? "" : scheme + ":")
                + (authority == null ? "" : "//" + authority)
                + path
                + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
    }
}
