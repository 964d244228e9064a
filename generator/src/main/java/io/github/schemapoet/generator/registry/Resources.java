package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonString;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which URIs the schemas of documents have: their resources, and the anchors in these (2020-12 core §8.2). */
final class Resources {
    private final Map<String, Located> byUri = new HashMap<>();
    private final Diagnostics diagnostics;

    Resources(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Finds the resources and anchors of a document; the URI of its root. */
    URI add(Document document) {
        URI base = identified(document.uri(), document.value(), document.dialect());
        Located root = new Located(new SchemaKey(base.toString(), ""), document.value(), document.dialect());
        byUri.putIfAbsent(document.uri().toString(), root);
        visit(root, base, true);
        return base;
    }

    /** The schema of an absolute URI, whose fragment may be an anchor's name. */
    Optional<Located> find(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    private void visit(Located schema, URI base, boolean isRoot) {
        if (!(schema.value() instanceof SourceValue.ObjectValue object)) {
            return;
        }
        Dialect dialect = isRoot ? schema.dialect() : dialectOf(schema.value(), schema.dialect());
        URI own = isRoot ? base : identified(base, schema.value(), dialect);
        boolean isResource = isRoot || !own.equals(base);
        Located located = isResource ? new Located(new SchemaKey(own.toString(), ""), schema.value(), dialect) : schema;
        if (isResource) {
            claim(own.toString(), located);
        }
        anchors(object, located, own, dialect);
        for (Map.Entry<String, SourceValue.Member> member : object.members().entrySet()) {
            Optional<Keyword> keyword = dialect.keyword(member.getKey());
            if (keyword.isPresent()) {
                SubschemaWalk.each(keyword.get(), member.getValue().value(), (tokens, value) -> {
                    SchemaKey key = located.key().child(tokens);
                    visit(new Located(key, value, dialect), own, false);
                });
            }
        }
    }

    private void claim(String uri, Located schema) {
        Located other = byUri.putIfAbsent(uri, schema);
        if (other != null && other.value() != schema.value()) {
            String message = "another schema has the URI " + uri + " too: "
                    + other.value().location();
            diagnostics.add(
                    DiagnosticId.DUPLICATE_RESOURCE,
                    schema.value().location(),
                    schema.key().pointer(),
                    message);
        }
    }

    private void anchors(SourceValue.ObjectValue object, Located schema, URI base, Dialect dialect) {
        if (dialect.keyword("$anchor").isPresent()) {
            text(object, "$anchor").ifPresent(name -> claim(base + "#" + name, schema));
            text(object, "$dynamicAnchor").ifPresent(name -> claim(base + "#" + name, schema));
        } else {
            text(object, dialect.idKeyword())
                    .filter(id -> id.startsWith("#") && id.length() > 1)
                    .ifPresent(id -> claim(base + id, schema));
        }
    }

    private static Optional<String> text(SourceValue object, @Nullable String name) {
        return object.get(name == null ? "" : name)
                .map(SourceValue::toJson)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value());
    }

    /** The base URI inside a schema: changed by its identifier, unless that is hidden by {@code $ref} or a name only. */
    private static URI identified(URI base, SourceValue schema, Dialect dialect) {
        boolean hidden = dialect.refHidesSiblings() && schema.get("$ref").isPresent();
        Optional<String> id = hidden ? Optional.empty() : text(schema, dialect.idKeyword());
        return id.filter(reference -> !reference.startsWith("#"))
                .flatMap(reference -> Uris.resolve(base, reference))
                .map(Uris::withoutFragment)
                .orElse(base);
    }

    private static Dialect dialectOf(SourceValue schema, Dialect around) {
        return text(schema, "$schema").flatMap(Dialects::find).orElse(around);
    }

    /** The schema at a pointer below a resource's root; embedded resources on the way have keys of their own. */
    Optional<Located> descend(Located from, String pointer) {
        Located current = from;
        if (pointer.isEmpty()) {
            return Optional.of(current);
        }
        for (String token : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            Optional<SourceValue> child = current.value().child(name);
            if (child.isEmpty()) {
                return Optional.empty();
            }
            current = enter(current, name, child.get());
        }
        return Optional.of(current);
    }

    /** One step down; where the value is a resource that has been found, its own key. */
    Located enter(Located from, String name, SourceValue value) {
        Dialect dialect = dialectOf(value, from.dialect());
        URI base = URI.create(from.key().resource());
        URI own = identified(base, value, dialect);
        Located resource = byUri.get(own.toString());
        if (resource != null && resource.value() == value && !own.equals(base)) {
            return resource;
        }
        return new Located(from.key().child(name), value, from.dialect());
    }
}
