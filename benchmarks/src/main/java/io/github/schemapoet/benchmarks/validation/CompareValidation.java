package io.github.schemapoet.benchmarks.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the contenders over schemas from practice, each in a JVM of its own, and prints ratios beside the goals. */
public final class CompareValidation {
    private static final int QUICK = 33;
    private static final int FULL = 8;

    private final Path corpus;
    private final boolean quick;
    private final Ratios ratios = new Ratios();

    private CompareValidation(Path corpus, boolean quick) {
        this.corpus = corpus;
        this.quick = quick;
    }

    /**
     * Takes {@code --quick} for some minutes. The property {@code schemapoet.shared} says where the folder
     * {@code schemastore} is.
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Path corpus = Path.of(System.getProperty("schemapoet.shared", "../shared"), "schemastore");
        if (!Files.isDirectory(corpus)) {
            System.out.println("skipped: there are no schemas from practice at " + corpus.toAbsolutePath()
                    + "; say where with -Dschemapoet.shared=FOLDER");
            return;
        }
        new CompareValidation(corpus, Arrays.asList(args).contains("--quick")).run();
    }

    private void run() throws IOException, RunnerException {
        List<String> all = PracticeSchema.names(corpus);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += quick ? QUICK : FULL) {
            some.add(all.get(i));
        }
        System.out.println(some.size() + " of " + all.size() + " schemas; format is taken out of all of them");
        for (String contender : List.of(Subject.OURS, Subject.NETWORKNT, Subject.EVERIT, Subject.HARREL)) {
            List<String> usable = usable(contender, some);
            boolean parsed = !quick || contender.equals(Subject.OURS) || contender.equals(Subject.NETWORKNT);
            for (RunResult result : new Runner(options(contender, usable, parsed ? ".*" : "fromBytes")).run()) {
                ratios.add(result);
            }
        }
        ratios.print(System.out);
    }

    private List<String> usable(String contender, List<String> schemas) throws IOException {
        List<String> usable = new ArrayList<>();
        for (String name : schemas) {
            try {
                Subject.of(contender, PracticeSchema.read(corpus, name));
                usable.add(name);
            } catch (RuntimeException | StackOverflowError e) {
                if (contender.equals(Subject.OURS)) {
                    throw e;
                }
                System.out.println(contender + " is left out of " + name + ": " + e);
            }
        }
        return usable;
    }

    private Options options(String contender, List<String> schemas, String methods) {
        return new OptionsBuilder()
                .include(ValidationBenchmark.class.getSimpleName() + "\\." + methods)
                .param("corpus", corpus.toAbsolutePath().toString())
                .param("schema", schemas.toArray(String[]::new))
                .param("contender", contender)
                .forks(quick ? 1 : 2)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch")
                .warmupIterations(quick ? 5 : 8)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(quick ? 5 : 12)
                .measurementTime(TimeValue.milliseconds(200))
                .shouldFailOnError(true)
                .build();
    }
}
