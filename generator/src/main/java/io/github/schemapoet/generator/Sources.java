package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.emit.Emission;
import io.github.schemapoet.generator.prove.Difference;
import io.github.schemapoet.generator.prove.TokenProof;
import io.github.schemapoet.generator.text.PlaceholderTexts;
import io.github.schemapoet.generator.text.Texts;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The source files of a run, each of which is proved as it comes. */
final class Sources implements Emission.Output {
    private final PlaceholderTexts texts = Texts.placeholders();
    private final TokenProof proof = new TokenProof(texts);
    private final SortedMap<String, String> files = new ConcurrentSkipListMap<>();
    private final Map<String, Difference> differences = new ConcurrentSkipListMap<>();

    PlaceholderTexts texts() {
        return texts;
    }

    @Override
    public void file(String path, String source, String neutral) {
        files.put(path, source);
        proof.difference(path, source, neutral).ifPresent(difference -> differences.put(path, difference));
    }

    /** All files by path, of which none is of use if the diagnostics get an error. */
    SortedMap<String, String> proved(Diagnostics diagnostics) {
        for (Difference difference : differences.values()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticId.PROOF_FAILED,
                    "Emitted code is not what was intended, which is an error of SchemaPoet: " + difference.file() + ":"
                            + difference.line() + " " + difference.problem() + "."));
        }
        return files;
    }
}
