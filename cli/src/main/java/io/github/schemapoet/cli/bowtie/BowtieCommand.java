package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.cli.compiled.SchemaCompiler;
import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.cli.console.Console;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Speaks with the Bowtie harness over the standard streams. */
@Command(
        name = "bowtie",
        mixinStandardHelpOptions = true,
        description = {
            "Speaks the protocol of the Bowtie harness, version 1: reads commands as JSON objects, each on a line of the"
                    + " standard input, and answers each on a line of the standard output.",
            "Every verdict is that of classes that are generated from the case's schema."
        },
        footer = "Exit code: 0 after the command stop or the end of the input, 2 without a compiler.")
public final class BowtieCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int NO_COMPILER = 2;
    /** Schemas are as deep as people write them, and so are the compiler's calls. */
    private static final long STACK_BYTES = 1L << 28;

    private final Console console;

    @Option(names = "--format-assertion", description = "The keyword format is to be asserted.")
    private boolean format;

    @Option(
            names = "--content-assertion",
            description = "The keywords contentEncoding and contentMediaType are to be asserted.")
    private boolean content;

    /** Answers go to the console's output, and nothing else does. */
    public BowtieCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        FutureTask<Integer> harness = new FutureTask<>(this::answer);
        new Thread(null, harness, "bowtie", STACK_BYTES).start();
        try {
            return harness.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception problem) {
                throw problem;
            }
            throw e;
        }
    }

    private int answer() throws Exception {
        try (CaseRunner runner = new CaseRunner(SchemaCompiler.ofThisJdk(), new Assertions(format, content))) {
            new Harness(runner, console).run(System.in);
            return DONE;
        } catch (SchemaProblem problem) {
            console.err().println("error: " + problem.getMessage());
            return NO_COMPILER;
        }
    }
}
