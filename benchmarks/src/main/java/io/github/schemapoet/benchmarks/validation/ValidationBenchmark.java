package io.github.schemapoet.benchmarks.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Validation of all the valid documents of one schema from practice; one operation is all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
public class ValidationBenchmark {
    /** The folder of schemas. */
    @Param("")
    public String corpus = "";

    /** Which schema in it. */
    @Param("")
    public String schema = "";

    /** Who validates. */
    @Param(Subject.OURS)
    public String contender = "";

    private Subject<?> subject;

    @Setup
    public void prepare() throws IOException {
        subject = Subject.of(contender, PracticeSchema.read(Path.of(corpus), schema));
    }

    @Benchmark
    public boolean fromBytes() {
        return subject.acceptsAll();
    }

    @Benchmark
    public boolean ofParsed() {
        return subject.acceptsAllParsed();
    }
}
