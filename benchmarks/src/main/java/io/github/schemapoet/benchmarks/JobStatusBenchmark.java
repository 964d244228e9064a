package io.github.schemapoet.benchmarks;

import io.github.schemapoet.benchmarks.peer.JobBean;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading, validating and writing of a job status. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
public class JobStatusBenchmark {
    /** Which document. */
    @Param({"S", "M", "L"})
    public String size = "S";

    private Contenders contenders;
    private byte[] document;
    private JobStatusResponse status;
    private JobBean bean;

    /** Makes the document, and sees that all contenders read it right. */
    @Setup
    public void prepare() throws IOException {
        contenders = new Contenders();
        document = Documents.of(size);
        contenders.gate(document);
        status = contenders.ours(document);
        bean = contenders.databind(document);
    }

    @Benchmark
    public Object parseOurs() {
        return contenders.ours(document);
    }

    @Benchmark
    public boolean validateOurs() {
        return contenders.oursValidates(document);
    }

    @Benchmark
    public Object parseFastjson2() {
        return contenders.fastjson2(document);
    }

    @Benchmark
    public Object parseDatabind() {
        return contenders.databind(document);
    }

    @Benchmark
    public Object parseAdapted() {
        return contenders.adapted(document);
    }

    @Benchmark
    public byte[] writeAdapted() {
        return contenders.adaptedWrites(status);
    }

    @Benchmark
    public Object parseDatabindAndNetworknt() {
        return contenders.databindAndNetworknt(document);
    }

    @Benchmark
    public Object parseEverit() {
        return contenders.everit(document);
    }

    @Benchmark
    public byte[] writeOurs() {
        return contenders.oursWrites(status);
    }

    @Benchmark
    public byte[] writeDatabind() {
        return contenders.databindWrites(bean);
    }
}
