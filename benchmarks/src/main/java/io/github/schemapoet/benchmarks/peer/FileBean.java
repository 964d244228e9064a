package io.github.schemapoet.benchmarks.peer;

/** One of the files. */
public final class FileBean {
    public String checksum_sha256;
    public String content_type;
    public Double created_at;
    public Double modified_at;
    public String path;
    public Double size_bytes;
}
