package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Interpretation;
import io.github.schemapoet.generator.source.SourceParser;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads schema documents, and says which dialect each is in. */
final class DocumentLoader {
    private final Interpretation interpretation;
    private final DialectSource dialects;
    private final Diagnostics diagnostics;
    private final List<Path> filesRead = new ArrayList<>();

    DocumentLoader(Interpretation interpretation, DialectSource dialects, Diagnostics diagnostics) {
        this.interpretation = interpretation;
        this.dialects = dialects;
        this.diagnostics = diagnostics;
    }

    List<Path> filesRead() {
        return List.copyOf(filesRead);
    }

    /** Reads a document; {@code at} is what asked for it. */
    Optional<Document> load(URI uri, DocumentSource source, SourceLocation at, String pointer) {
        byte[] bytes;
        try {
            bytes = source.read();
        } catch (NoSuchFileException e) {
            diagnostics.add(DiagnosticId.UNRESOLVED_REFERENCE, at, pointer, "there is no file " + source.name());
            return Optional.empty();
        } catch (IOException e) {
            String message = source.name() + " cannot be read: " + e.getMessage();
            diagnostics.add(DiagnosticId.INPUT_UNREADABLE, at, pointer, message);
            return Optional.empty();
        }
        return parse(source, bytes)
                .flatMap(value -> dialect(value).map(dialect -> new Document(uri, source, value, dialect)));
    }

    /** What is in memory has no file's name that could say that it is YAML. */
    private Optional<SourceValue> parse(DocumentSource source, byte[] bytes) {
        if (source instanceof DocumentSource.InFile inFile) {
            filesRead.add(inFile.file());
            return SourceParser.parse(source.name(), bytes, diagnostics);
        }
        return SourceParser.parseJson(source.name(), bytes, diagnostics);
    }

    private Optional<Dialect> dialect(SourceValue value) {
        Optional<SourceValue> named = value.get("$schema");
        if (named.isEmpty()) {
            String message =
                    "there is no $schema: read as " + interpretation.assumed().name();
            diagnostics.add(DiagnosticId.DIALECT_ASSUMED, value.location(), "", message);
            return Optional.of(interpretation.of(interpretation.assumed()));
        }
        if (named.get().toJson() instanceof JsonString text) {
            return dialects.dialect(text.value(), named.get().location());
        }
        diagnostics.add(
                DiagnosticId.UNKNOWN_DIALECT, named.get().location(), "/$schema", "$schema must be a URI, as a string");
        return Optional.empty();
    }
}
