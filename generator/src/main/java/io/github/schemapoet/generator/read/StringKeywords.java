package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.dialect.Asserted;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.StringAssertions;
import io.github.schemapoet.runtime.support.format.KnownFormat;
import java.util.Optional;

/** What strings must look like (2020-12 validation §6.3, §7 and §8). */
final class StringKeywords {
    private final KeywordSource source;
    private final Located schema;
    private final Asserted asserted;
    private final Diagnostics diagnostics;

    private StringKeywords(KeywordSource source, Located schema, Asserted asserted, Diagnostics diagnostics) {
        this.source = source;
        this.schema = schema;
        this.asserted = asserted;
        this.diagnostics = diagnostics;
    }

    static StringAssertions read(KeywordSource source, Located schema, Asserted asserted, Diagnostics diagnostics) {
        StringKeywords keywords = new StringKeywords(source, schema, asserted, diagnostics);
        return new StringAssertions(
                source.count("minLength"),
                source.count("maxLength"),
                keywords.pattern(),
                keywords.format(),
                keywords.content());
    }

    private Optional<String> pattern() {
        return source.text("pattern")
                .filter(pattern -> PatternCheck.check(
                        pattern, source.location("pattern"), schema.key().child("pattern"), diagnostics));
    }

    /** A format that nobody knows is none of which anything could be said (2020-12 validation §7.2.3). */
    private Optional<StringAssertions.Format> format() {
        boolean asserts = asserted.formats() || schema.dialect().has(Dialect.Rule.FORMAT_ASSERTS);
        return source.text("format").filter(name -> asserts).flatMap(this::format);
    }

    private Optional<StringAssertions.Format> format(String name) {
        Optional<String> checkedBy =
                Optional.ofNullable(asserted.customFormats().get(name));
        if (checkedBy.isEmpty() && KnownFormat.find(name).isEmpty()) {
            diagnostics.add(
                    DiagnosticId.UNKNOWN_FORMAT,
                    source.location("format"),
                    schema.key().child("format").pointer(),
                    "the format \"" + name + "\" is not known, and nothing is checked");
            return Optional.empty();
        }
        return Optional.of(new StringAssertions.Format(name, checkedBy));
    }

    private Optional<StringAssertions.Content> content() {
        if (!asserted.content()) {
            return Optional.empty();
        }
        StringAssertions.Content content = new StringAssertions.Content(
                source.text("contentEncoding"), source.text("contentMediaType"), source.schema("contentSchema"));
        boolean says = content.encoding().isPresent() || content.mediaType().isPresent();
        return Optional.of(content).filter(any -> says);
    }
}
