package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.schema.ArrayAssertions;
import java.util.Optional;

/** What arrays must look like (2020-12 core §10.3.1 and §11.2, validation §6.4). */
final class ArrayKeywords {
    private ArrayKeywords() {}

    static ArrayAssertions read(KeywordSource source) {
        // Since 2020-12, an array is no value of items.
        boolean mayBeTuple = source.dialect()
                .keyword("items")
                .map(keyword -> keyword.subschemas() == Keyword.Subschemas.VALUE_OR_ARRAY)
                .orElse(false);
        boolean tuple = mayBeTuple && source.isArray("items");
        ArrayAssertions.Keywords keywords =
                tuple ? ArrayAssertions.Keywords.TUPLE_BEFORE : ArrayAssertions.Keywords.SINCE_2020_12;
        return new ArrayAssertions(
                source.tuple(keywords.first()),
                source.schema(keywords.others()),
                keywords,
                contains(source),
                source.schema("unevaluatedItems"),
                source.count("minItems"),
                source.count("maxItems"),
                source.flag("uniqueItems"));
    }

    private static Optional<ArrayAssertions.Contains> contains(KeywordSource source) {
        return source.schema("contains")
                .map(schema -> new ArrayAssertions.Contains(
                        schema,
                        source.count("minContains").orElse(1),
                        source.count("maxContains"),
                        source.dialect().has(Dialect.Rule.CONTAINS_EVALUATES)));
    }
}
