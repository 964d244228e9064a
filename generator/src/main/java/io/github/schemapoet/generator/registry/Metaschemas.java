package io.github.schemapoet.generator.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** The metaschemas of all drafts, which come along with the generator: nothing is fetched. */
final class Metaschemas {
    private static final String HOST = "://json-schema.org/";

    private static final Set<String> NAMES = Set.of(
            "draft-04/schema",
            "draft-06/schema",
            "draft-07/schema",
            "draft/2019-09/schema",
            "draft/2019-09/meta/core",
            "draft/2019-09/meta/applicator",
            "draft/2019-09/meta/validation",
            "draft/2019-09/meta/meta-data",
            "draft/2019-09/meta/format",
            "draft/2019-09/meta/content",
            "draft/2020-12/schema",
            "draft/2020-12/meta/core",
            "draft/2020-12/meta/applicator",
            "draft/2020-12/meta/unevaluated",
            "draft/2020-12/meta/validation",
            "draft/2020-12/meta/meta-data",
            "draft/2020-12/meta/format-annotation",
            "draft/2020-12/meta/format-assertion",
            "draft/2020-12/meta/content",
            "v1");

    private Metaschemas() {}

    /** A metaschema, or one of its parts, by its URI; the scheme may be either of the two. */
    static Optional<DocumentSource> find(String uri) {
        int host = uri.indexOf(HOST);
        String name = host < 0 ? "" : uri.substring(host + HOST.length());
        boolean known = NAMES.contains(name) && (uri.startsWith("http://") || uri.startsWith("https://"));
        return known ? Optional.of(new DocumentSource.InMemory(URI.create(uri), read(name))) : Optional.empty();
    }

    private static byte[] read(String name) {
        try (InputStream in = Metaschemas.class.getResourceAsStream("metaschemas/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the metaschema " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
