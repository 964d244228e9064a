package io.github.schemapoet.generator.link;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Asserted;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.metaschema.ToldFaults;
import io.github.schemapoet.generator.read.SchemaChildren;
import io.github.schemapoet.generator.read.SchemaReader;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.registry.Registry;
import io.github.schemapoet.generator.registry.SubschemaWalk;
import io.github.schemapoet.generator.schema.DynamicReference;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.source.SourceValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the graph: from the documents that were asked for, with all their named definitions, along every subschema and
 * every reference. Of documents that are only referred to, what is reached.
 */
public final class Linker implements SchemaChildren {
    private final Registry registry;
    private final Diagnostics diagnostics;
    private final SchemaReader reader;
    private final Deque<Located> open = new ArrayDeque<>();
    private final Set<SchemaKey> seen = new HashSet<>();
    private final Map<SchemaKey, Schema> schemas = new TreeMap<>();
    private final List<SchemaGraph.Root> roots = new ArrayList<>();
    private final List<SchemaGraph.Definition> definitions = new ArrayList<>();
    private final Set<SchemaKey> defined = new HashSet<>();
    private final Set<String> resources = new TreeSet<>();
    private final DynamicAnchors dynamic;

    /** A linker over documents, of which faults have been told already. */
    public Linker(Registry registry, Asserted asserted, ToldFaults told, Diagnostics diagnostics) {
        this.registry = registry;
        this.diagnostics = diagnostics;
        this.dynamic = new DynamicAnchors(registry, diagnostics);
        this.reader = new SchemaReader(this, asserted, told, diagnostics);
    }

    /** Adds a document that was asked for. */
    public void addRoot(Located root, String path, String place) {
        roots.add(new SchemaGraph.Root(root.key(), path, place));
        schedule(root);
        definitions(root);
    }

    /** The graph of all that was added; complete unless there are errors. */
    public SchemaGraph link() {
        do {
            while (!open.isEmpty()) {
                Located next = open.poll();
                schemas.put(next.key(), reader.read(next));
                definitions(next);
            }
            dynamic.targets(resources).forEach(this::schedule);
        } while (!open.isEmpty());
        dynamic.reportMissing();
        SelfParts.leaveOut(schemas, diagnostics);
        ReferenceLoops.report(schemas, diagnostics);
        return new SchemaGraph(new TreeMap<>(schemas), List.copyOf(roots), List.copyOf(definitions), dynamic.anchors());
    }

    private SchemaKey schedule(Located located) {
        if (seen.add(located.key())) {
            resources.add(located.key().resource());
            open.add(located);
        }
        return located.key();
    }

    /** Definitions are schemas in waiting: those of documents that were asked for are all read. */
    private void definitions(Located schema) {
        boolean asked = roots.stream()
                .anyMatch(root -> root.key().resource().equals(schema.key().resource()));
        if (!asked || !(schema.value() instanceof SourceValue.ObjectValue object)) {
            return;
        }
        for (Map.Entry<String, SourceValue.Member> member : object.members().entrySet()) {
            Optional<Keyword> keyword = schema.dialect().keyword(member.getKey());
            boolean holds = keyword.isPresent()
                    && keyword.get().role() == Keyword.Role.STRUCTURE
                    && keyword.get().subschemas() == Keyword.Subschemas.MEMBERS;
            if (holds) {
                SubschemaWalk.each(keyword.get(), member.getValue().value(), (tokens, value) -> {
                    SchemaKey key = schedule(registry.enter(schema, tokens, value));
                    if (defined.add(key)) {
                        definitions.add(new SchemaGraph.Definition(key, tokens[1]));
                    }
                });
            }
        }
    }

    @Override
    public SchemaKey child(Located schema, String[] tokens, SourceValue value) {
        return schedule(registry.enter(schema, tokens, value));
    }

    @Override
    public Optional<SchemaKey> reference(Located schema, String keyword, String reference) {
        return registry.resolve(schema, keyword, reference, location(schema, keyword))
                .map(this::schedule);
    }

    @Override
    public DynamicReference dynamicReference(Located schema, String keyword, String reference) {
        Optional<Located> initial = dynamic.initial(schema, keyword, reference, location(schema, keyword));
        initial.ifPresent(this::schedule);
        return new DynamicReference(
                keyword, dynamic.name(schema, keyword, reference, initial), initial.map(Located::key));
    }

    private static SourceLocation location(Located schema, String keyword) {
        return schema.value()
                .get(keyword)
                .map(SourceValue::location)
                .orElse(schema.value().location());
    }
}
