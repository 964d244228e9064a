package io.github.schemapoet.benchmarks.peer;

import java.util.List;

/** What a job made. */
public final class ArtifactsBean {
    public List<FileBean> files;
    public String root;
}
