package io.github.schemapoet.generator.front;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.dialect.Asserted;
import io.github.schemapoet.generator.dialect.Interpretation;
import io.github.schemapoet.generator.link.Linker;
import io.github.schemapoet.generator.metaschema.MetaschemaCheck;
import io.github.schemapoet.generator.registry.Catalogue;
import io.github.schemapoet.generator.registry.DocumentSource;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.registry.Registry;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.source.SourceValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads schema documents and all that they refer to. */
public final class FrontEnd {
    private FrontEnd() {}

    /**
     * What came of it.
     *
     * @param graph complete unless there are errors among the diagnostics
     * @param documents every document, by its URI
     * @param filesRead every document that is a file, also those that were only referred to
     */
    public record Loaded(SchemaGraph graph, Map<String, SourceValue> documents, List<Path> filesRead) {}

    /**
     * Reads documents in their order, which decides nothing but the order of what is said of them.
     *
     * @param catalogue where to find what is referred to by URI
     * @param interpretation in which dialect documents are read
     * @param asserted which annotations reject instances all the same
     * @param diagnostics where every mistake is told
     */
    public static Loaded load(
            List<DocumentSource> inputs,
            Catalogue catalogue,
            Interpretation interpretation,
            Asserted asserted,
            Diagnostics diagnostics) {
        MetaschemaCheck check = new MetaschemaCheck(diagnostics);
        Registry registry = new Registry(catalogue, interpretation, check, diagnostics);
        Linker linker = new Linker(registry, asserted, check.told(), diagnostics);
        for (DocumentSource input : inputs) {
            Optional<Located> root = registry.addRoot(input);
            root.ifPresent(located -> linker.addRoot(located, input.name(), input.place()));
        }
        SchemaGraph graph = linker.link();
        return new Loaded(graph, registry.documents(), registry.filesRead());
    }
}
