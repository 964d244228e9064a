package io.github.schemapoet.benchmarks.peer;

/** Who is told. */
public final class WebhookBean {
    public Double attempts;
    public Double delivered_at;
    public String last_error;
    public Double last_status;
    public String secret_ref;
    public String url;
}
