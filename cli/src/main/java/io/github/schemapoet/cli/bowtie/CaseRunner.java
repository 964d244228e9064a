package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.GenerationResult;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.Severity;
import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs cases: generates classes from the schema, compiles them in memory, and lets them read the documents. */
final class CaseRunner implements Cases, AutoCloseable {
    private static final String PACKAGE = "schemapoet.generated";

    private final SchemaCompiler compiler;
    private final Assertions assertions;

    CaseRunner(SchemaCompiler compiler, Assertions assertions) {
        this.compiler = compiler;
        this.assertions = assertions;
    }

    @Override
    public List<JsonLine> run(TestCase test, Dialect dialect) throws SchemaProblem {
        GenerationResult generated =
                new Generator().generate(GenerationRequest.ofText(test.schema(), test.registry(), options(dialect)));
        if (generated.hasErrors()) {
            throw new SchemaProblem(generated.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(Diagnostic::toString)
                    .collect(Collectors.joining("; ")));
        }
        CompiledSchema schema = compiler.compile(generated);
        List<JsonLine> results = new ArrayList<>();
        for (JsonSlice each : test.tests()) {
            results.add(result(schema, each));
        }
        return results;
    }

    private GeneratorOptions options(Dialect dialect) {
        return assertions.passedTo(GeneratorOptions.ofPackage(PACKAGE).withDialect(dialect.uri()));
    }

    /** Whatever becomes of one document, the others have results. */
    private static JsonLine result(CompiledSchema schema, JsonSlice test) {
        try {
            JsonSlice instance = Requests.require(test.members("The test"), "instance");
            Result<?> result = schema.tryParse(instance.bytes(), ReadOptions.defaults());
            if (result instanceof Result.Unjudged<?> unjudged) {
                return Answers.errored(
                        new JsonLine(), String.valueOf(unjudged.problem().getMessage()));
            }
            return new JsonLine().bool("valid", result.isValid());
        } catch (ProtocolException problem) {
            return Answers.errored(new JsonLine(), String.valueOf(problem.getMessage()));
        } catch (Throwable problem) {
            return Answers.errored(new JsonLine(), problem);
        }
    }

    @Override
    public void close() {
        compiler.close();
    }
}
