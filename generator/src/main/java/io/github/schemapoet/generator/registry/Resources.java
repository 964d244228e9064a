package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.schema.DynamicReference;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which URIs the schemas of documents have: their resources, and the anchors in these (2020-12 core §8.2). */
final class Resources {
    private final Map<String, Located> byUri = new HashMap<>();
    private final Set<SourceValue> documents = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Map<String, Located>> dynamicAnchors = new HashMap<>();
    private final DialectSource dialects;
    private final Diagnostics diagnostics;

    Resources(DialectSource dialects, Diagnostics diagnostics) {
        this.dialects = dialects;
        this.diagnostics = diagnostics;
    }

    /**
     * What came of a document.
     *
     * @param uri of its root
     * @param embedded the dialects of the resources inside it that are in another one than what is around them, by identity
     */
    record Added(URI uri, IdentityHashMap<SourceValue, Dialect> embedded) {}

    /** Finds the resources and anchors of a document. */
    Added add(Document document) {
        URI base = identified(document.uri(), document.value(), document.dialect());
        Located root = new Located(new SchemaKey(base.toString(), ""), document.value(), document.dialect());
        byUri.putIfAbsent(document.uri().toString(), root);
        documents.add(document.value());
        IdentityHashMap<SourceValue, Dialect> embedded = new IdentityHashMap<>();
        visit(root, base, true, embedded);
        return new Added(base, embedded);
    }

    /** The schema of an absolute URI, whose fragment may be an anchor's name. */
    Optional<Located> find(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** Whether a resource is all of a document, and no part of one. */
    boolean isDocument(Located resource) {
        return documents.contains(resource.value());
    }

    /** The schema of a resource that has a dynamic anchor; {@link DynamicReference#RECURSIVE} is the name of one too. */
    Optional<Located> dynamicAnchor(String resource, String name) {
        return Optional.ofNullable(
                dynamicAnchors.getOrDefault(resource, Map.of()).get(name));
    }

    private void visit(Located schema, URI base, boolean isRoot, IdentityHashMap<SourceValue, Dialect> embedded) {
        if (!(schema.value() instanceof SourceValue.ObjectValue object)) {
            return;
        }
        Dialect dialect = isRoot ? schema.dialect() : dialectOf(schema.value(), schema.dialect());
        if (!dialect.equals(schema.dialect())) {
            embedded.put(schema.value(), dialect);
        }
        checkIdentifier(object, schema.key().child(dialect.idKeyword()).pointer(), dialect);
        URI own = isRoot ? base : identified(base, schema.value(), dialect);
        boolean isResource = isRoot || !own.equals(base);
        Located located = isResource ? new Located(new SchemaKey(own.toString(), ""), schema.value(), dialect) : schema;
        if (isResource) {
            claim(own.toString(), located);
        }
        anchors(object, located, own, isResource);
        for (Map.Entry<String, SourceValue.Member> member : object.members().entrySet()) {
            Optional<Keyword> keyword = located.dialect().keyword(member.getKey());
            if (keyword.isPresent()) {
                SubschemaWalk.each(keyword.get(), member.getValue().value(), (tokens, value) -> {
                    SchemaKey key = located.key().child(tokens);
                    visit(new Located(key, value, located.dialect()), own, false, embedded);
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

    private void anchors(SourceValue.ObjectValue object, Located schema, URI base, boolean isResource) {
        Dialect dialect = schema.dialect();
        if (dialect.keyword("$anchor").isPresent()) {
            text(object, "$anchor").ifPresent(name -> claim(base + "#" + name, schema));
        }
        if (dialect.has(Dialect.Rule.ANCHOR_IN_ID)) {
            identifier(object, dialect)
                    .filter(id -> id.indexOf('#') >= 0 && id.indexOf('#') < id.length() - 1)
                    .ifPresent(id -> claim(base + id.substring(id.indexOf('#')), schema));
        }
        if (dialect.keyword("$dynamicAnchor").isPresent()) {
            text(object, "$dynamicAnchor").ifPresent(name -> {
                claim(base + "#" + name, schema);
                dynamic(base, name, schema);
            });
        }
        boolean recursive = isResource
                && dialect.keyword("$recursiveAnchor").isPresent()
                && object.get("$recursiveAnchor").map(SourceValue::toJson).orElse(JsonBoolean.FALSE)
                        == JsonBoolean.TRUE;
        if (recursive) {
            dynamic(base, DynamicReference.RECURSIVE, schema);
        }
    }

    private void dynamic(URI resource, String name, Located schema) {
        dynamicAnchors
                .computeIfAbsent(resource.toString(), any -> new HashMap<>())
                .putIfAbsent(name, schema);
    }

    private static Optional<String> text(SourceValue object, String name) {
        return object.get(name)
                .map(SourceValue::toJson)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value());
    }

    /** The base URI inside a schema: changed by its identifier, unless that is a name only. */
    private static URI identified(URI base, SourceValue schema, Dialect dialect) {
        return identifier(schema, dialect)
                .filter(reference -> !reference.startsWith("#"))
                .flatMap(reference -> Uris.resolve(base, reference))
                .map(Uris::withoutFragment)
                .orElse(base);
    }

    /** Without it, nobody knows the base URI; where it is just no URI by the letter, it is taken as it is. */
    private void checkIdentifier(SourceValue schema, String pointer, Dialect dialect) {
        Optional<String> identifier = identifier(schema, dialect).filter(text -> !Uris.isReference(text));
        Optional<SourceValue> value = schema.get(dialect.idKeyword());
        if (identifier.isPresent() && value.isPresent()) {
            String message = "the value of \"" + dialect.idKeyword() + "\" is wrong: "
                    + JsonString.of(identifier.get()).toJson() + " is no URI reference (RFC 3986)";
            Diagnostic diagnostic = Diagnostic.at(
                            DiagnosticId.INVALID_KEYWORD_VALUE, value.get().location(), pointer, message)
                    .withHint("write other characters as percent and two digits");
            boolean readable = Uris.isReadable(identifier.get());
            diagnostics.add(readable ? diagnostic.asWarning() : diagnostic);
        }
    }

    private static Optional<String> identifier(SourceValue schema, Dialect dialect) {
        boolean hidden = dialect.has(Dialect.Rule.REF_HIDES_IDENTIFIER)
                && schema.get("$ref").isPresent();
        return hidden ? Optional.empty() : text(schema, dialect.idKeyword());
    }

    /** What {@code $schema} says, which only counts where a resource begins. */
    private Dialect dialectOf(SourceValue schema, Dialect around) {
        Optional<SourceValue> named = schema.get("$schema").filter(value -> value.toJson() instanceof JsonString);
        boolean resource = schema.get("$id").isPresent() || schema.get("id").isPresent();
        return resource && named.isPresent()
                ? text(schema, "$schema")
                        .flatMap(uri -> dialects.dialect(uri, named.get().location()))
                        .orElse(around)
                : around;
    }

    /** The schema at a pointer below a resource's root; embedded resources on the way have keys of their own. */
    Optional<Located> descend(Located from, String pointer) {
        Located current = from;
        for (String name : PointerTokens.of(pointer)) {
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
