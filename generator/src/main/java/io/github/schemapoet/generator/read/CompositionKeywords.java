package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.DynamicReference;
import java.util.Optional;

/** What applies other schemas to the same instance (2020-12 core §8.2.3 and §10.2). */
final class CompositionKeywords {
    private CompositionKeywords() {}

    static Composition read(KeywordSource source, Located schema, SchemaChildren children) {
        return new Composition(
                source.text("$ref").flatMap(reference -> children.reference(schema, "$ref", reference)),
                dynamic(source, schema, children),
                source.schemas("allOf"),
                source.schemas("anyOf"),
                source.schemas("oneOf"),
                source.schema("not"),
                condition(source));
    }

    private static Optional<DynamicReference> dynamic(KeywordSource source, Located schema, SchemaChildren children) {
        for (String keyword : new String[] {"$dynamicRef", "$recursiveRef"}) {
            Optional<String> reference = source.text(keyword);
            if (reference.isPresent()) {
                return Optional.of(children.dynamicReference(schema, keyword, reference.get()));
            }
        }
        return Optional.empty();
    }

    /** Without {@code if}, the others say nothing; they are read all the same, so that their mistakes are told. */
    private static Optional<Composition.Condition> condition(KeywordSource source) {
        Optional<Composition.Condition> condition = source.schema("if")
                .map(test -> new Composition.Condition(test, source.schema("then"), source.schema("else")));
        if (condition.isEmpty()) {
            source.schema("then");
            source.schema("else");
        }
        return condition;
    }
}
