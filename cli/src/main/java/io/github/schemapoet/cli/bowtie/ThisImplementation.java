package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the harness is told of the implementation, and which dialects it has. */
final class ThisImplementation {
    private static final String HOME = "https://github.com/schemapoet/schemapoet";

    private ThisImplementation() {}

    static JsonLine describe() {
        String version = ThisImplementation.class.getPackage().getImplementationVersion();
        return new JsonLine()
                .text("language", "java")
                .text("name", "schemapoet")
                .text("version", version == null ? "development" : version)
                .text("homepage", HOME)
                .text("issues", HOME + "/issues")
                .text("source", HOME)
                .json("dialects", dialects())
                .text("os", System.getProperty("os.name"))
                .text("os_version", System.getProperty("os.version"))
                .text("language_version", System.getProperty("java.version"));
    }

    /** The newest first, as the array of their metaschemas' URIs. */
    private static String dialects() {
        List<Dialect> all = new ArrayList<>(Dialects.all());
        Collections.reverse(all);
        return all.stream()
                .map(dialect -> JsonLine.quoted(metaschema(dialect)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The drafts up to 7 name themselves with an empty fragment. */
    private static String metaschema(Dialect dialect) {
        return dialect.uri().startsWith("http://") ? dialect.uri() + "#" : dialect.uri();
    }

    /** The dialect of a metaschema's URI, with or without an empty fragment. */
    static Optional<Dialect> dialect(String uri) {
        return Dialects.all().stream()
                .filter(dialect -> uri.equals(dialect.uri()) || uri.equals(dialect.uri() + "#"))
                .findFirst();
    }
}
