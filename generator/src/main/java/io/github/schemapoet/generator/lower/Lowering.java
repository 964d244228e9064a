package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Facet;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.ShapeModel;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the types of a graph: those of the roots, of all named definitions, and of what these contain. The model depends
 * on the graph alone, not on the order of its parts.
 */
public final class Lowering {
    private final SchemaGraph graph;
    private final SchemaFacts facts;
    private final TypeOptions options;
    private final Diagnostics diagnostics;
    private final Parts parts;
    private final Sketches sketches;

    private Lowering(SchemaGraph graph, SchemaFacts facts, TypeOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.graph = graph;
        this.facts = facts;
        this.diagnostics = diagnostics;
        this.parts = new Parts(graph, facts);
        this.sketches = new Sketches(parts, options.enums() == TypeOptions.Enums.OPEN);
    }

    /**
     * The types of a linked graph.
     *
     * @param facts a default that they refuse is not in the model, and a diagnostic says so
     */
    public static ShapeModel lower(SchemaGraph graph, SchemaFacts facts, TypeOptions options, Diagnostics diagnostics) {
        Lowering lowering = new Lowering(graph, facts, options, diagnostics);
        return options.extent() == TypeOptions.Extent.ROOTS ? lowering.rootsOnly() : lowering.model();
    }

    /** For each root a class that holds its value as it is. */
    private ShapeModel rootsOnly() {
        Declarations declarations = declarations(Set.of(), given(), diagnostics);
        Map<SchemaKey, TypeKey> roots = new LinkedHashMap<>();
        graph.roots()
                .forEach(root -> roots.put(
                        root.key(),
                        holder(declarations, root.key(), declarations.uses().any(root.key()))));
        return new ShapeModel(declarations.finish(), roots);
    }

    /** What is given, of which nothing has been used. */
    private GivenTypes given() {
        return new GivenTypes(parts, facts, options.values());
    }

    private Declarations declarations(Set<SchemaKey> boxed, GivenTypes given, Diagnostics said) {
        return new Declarations(parts, sketches, new Notes(parts, said), facts, options, given, boxed);
    }

    private ShapeModel model() {
        Set<SchemaKey> referenced = new TreeSet<>();
        for (Schema schema : graph.schemas().values()) {
            schema.composition().ref().map(parts::resolve).ifPresent(referenced::add);
        }
        Set<SchemaKey> boxed = new TreeSet<>();
        while (true) {
            Diagnostics said = new Diagnostics();
            GivenTypes given = given();
            Declarations declarations = declarations(Set.copyOf(boxed), given, said);
            graph.definitions().forEach(definition -> declarations.uses().own(definition.key()));
            Map<SchemaKey, TypeKey> roots = new LinkedHashMap<>();
            graph.roots().forEach(root -> roots.put(root.key(), root(declarations, root.key())));
            Map<TypeKey, TypeDeclaration> types = declarations.finish();
            Set<SchemaKey> circular = new TreeSet<>(declarations.uses().circular());
            circular.retainAll(referenced);
            if (!boxed.addAll(circular)) {
                given.reportUnused(graph.schemas().values(), said);
                said.sorted().forEach(diagnostics::add);
                return new ShapeModel(types, roots);
            }
        }
    }

    /**
     * A root always has a class: that of its shape, or else one that holds its value. The shape's class is that of a branch
     * where there is one only; what the root says besides, that class knows nothing of.
     */
    private TypeKey root(Declarations declarations, SchemaKey key) {
        Use use = declarations.uses().own(key);
        if (use.shape() instanceof Shape.TypeShape shape
                && !use.nullable()
                && shape.type().schema().equals(parts.resolve(key))) {
            return shape.type();
        }
        return holder(declarations, key, use);
    }

    private static TypeKey holder(Declarations declarations, SchemaKey key, Use use) {
        TypeKey type = new TypeKey(key, Facet.WHOLE);
        declarations.root(type, use);
        return type;
    }
}
