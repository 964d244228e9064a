package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.StringAssertions;
import java.util.Optional;

/** Bounds of strings (2020-12 validation §6.3). */
final class StringKeywords {
    private StringKeywords() {}

    static StringAssertions read(KeywordSource source, Located schema, Diagnostics diagnostics) {
        Optional<String> pattern = source.text("pattern");
        boolean valid = pattern.isEmpty()
                || PatternCheck.check(
                        pattern.get(), source.location("pattern"), schema.key().child("pattern"), diagnostics);
        return new StringAssertions(
                source.count("minLength"), source.count("maxLength"), valid ? pattern : Optional.empty());
    }
}
