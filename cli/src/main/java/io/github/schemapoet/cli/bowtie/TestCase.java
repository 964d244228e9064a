package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.generator.SchemaText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schema, what it may refer to, and documents.
 *
 * @param tests each with its document as the member {@code instance}
 */
record TestCase(SchemaText schema, List<SchemaText> registry, List<JsonSlice> tests) {
    /** Where a schema is taken to be from that has no identifier: nothing else is there. */
    private static final URI NEUTRAL = URI.create("schema:/schema.json");

    /** @throws ProtocolException if it is none */
    static TestCase of(JsonSlice text) {
        Map<String, JsonSlice> members = text.members("The case");
        return new TestCase(
                new SchemaText(NEUTRAL, Requests.require(members, "schema").bytes()),
                registry(members),
                Requests.require(members, "tests").elements("The value of tests"));
    }

    private static List<SchemaText> registry(Map<String, JsonSlice> members) {
        JsonSlice registry = members.get("registry");
        List<SchemaText> texts = new ArrayList<>();
        if (registry != null && !registry.isNull()) {
            registry.members("The registry").forEach((name, schema) -> uri(name)
                    .ifPresent(uri -> texts.add(new SchemaText(uri, schema.bytes()))));
        }
        return texts;
    }

    /** Without an empty fragment; nothing where no reference could lead. */
    private static Optional<URI> uri(String name) {
        try {
            URI uri = new URI(name.endsWith("#") ? name.substring(0, name.length() - 1) : name);
            return uri.isAbsolute() && uri.getRawFragment() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
