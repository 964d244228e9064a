package io.github.schemapoet.generator;

import io.github.schemapoet.generator.FolderResult.Outcome;
import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.output.Manifest;
import io.github.schemapoet.generator.output.OutputFolder;
import io.github.schemapoet.generator.output.OutputProblem;
import io.github.schemapoet.generator.output.WriteResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generates into a folder, and does nothing where nothing changed since the last time. */
public final class FolderGeneration {
    private final Path folder;
    private final OutputFolder output;
    private final Fingerprint fingerprint;

    /**
     * @param folder for the generated files; several owners may share it
     * @param owner a name for this run among those that write to the folder, the same each time
     * @param base the project's folder; inputs are remembered relative to it
     */
    public FolderGeneration(Path folder, String owner, Path base) {
        this.folder = folder;
        this.output = new OutputFolder(folder, owner);
        this.fingerprint = new Fingerprint(base);
    }

    /**
     * Makes the folder hold what the request generates. Where there are errors, the folder stays as it was.
     *
     * @param force whether to generate even if neither the inputs nor the folder changed since the last time
     * @param overwrite whether files may be overwritten that were edited by hand, or not generated here
     */
    public FolderResult run(GenerationRequest request, boolean force, boolean overwrite) {
        try {
            Manifest last = output.lastManifest();
            if (!force
                    && !last.fingerprint().isEmpty()
                    && last.fingerprint().equals(fingerprint.of(request, last.inputs()))
                    && output.isIntact()) {
                return new FolderResult(
                        Outcome.UP_TO_DATE,
                        List.of(),
                        List.of(),
                        List.of(),
                        last.files().size());
            }
            GenerationResult generated = new Generator().generate(request);
            return generated.hasErrors() ? failed(generated.diagnostics()) : write(request, generated, overwrite);
        } catch (IOException e) {
            return failed(List.of(Diagnostic.of(DiagnosticId.OUTPUT, "Reading or writing failed: " + e + ".")));
        }
    }

    private FolderResult write(GenerationRequest request, GenerationResult generated, boolean overwrite)
            throws IOException {
        List<String> inputs =
                generated.inputs().stream().map(fingerprint::name).sorted().toList();
        WriteResult written = output.write(generated.files(), fingerprint.of(request, inputs), inputs, overwrite);
        List<Diagnostic> diagnostics = new ArrayList<>(generated.diagnostics());
        written.problems().forEach(problem -> diagnostics.add(diagnostic(problem)));
        if (!written.succeeded()) {
            return failed(diagnostics);
        }
        return new FolderResult(
                Outcome.GENERATED, diagnostics, written.written(), written.deleted(), written.unchanged());
    }

    private static FolderResult failed(List<Diagnostic> diagnostics) {
        return new FolderResult(Outcome.FAILED, diagnostics, List.of(), List.of(), 0);
    }

    private Diagnostic diagnostic(OutputProblem problem) {
        DiagnosticId id =
                switch (problem.fault()) {
                    case UNSAFE_PATH -> DiagnosticId.OUTPUT_UNSAFE_PATH;
                    case CASE_CLASH -> DiagnosticId.OUTPUT_CASE_CLASH;
                    case EDITED -> DiagnosticId.OUTPUT_EDITED;
                    case FOREIGN -> DiagnosticId.OUTPUT_FOREIGN;
                    case CLAIMED -> DiagnosticId.OUTPUT_CLAIMED;
                    case UNUSABLE -> DiagnosticId.OUTPUT;
                };
        return Diagnostic.at(id, new SourceLocation(folder + "/" + problem.path(), 1, 1), "", problem.text());
    }
}
