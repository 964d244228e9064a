package io.github.schemapoet.benchmarks.peer;

import java.util.List;
import java.util.Map;

/** A job status. */
public final class JobBean {
    public Double agent_duration_api_ms;
    public Double agent_duration_ms;
    public ArtifactsBean artifacts;
    public Double attempts;
    public Double canceled_at;
    public Double completed_at;
    public Double created_at;
    public Double duration_ms;
    public String error;
    public String job_id;
    public Map<String, Object> metadata;
    public List<String> models;
    public Double num_turns;
    public Boolean ok;
    public String question;
    public Double queue_latency_ms;
    public ResultBean result;
    public String sandbox_id;
    public Double schedule_at;
    public String session_id;
    public Double started_at;
    public Status status;
    public String tenant_id;
    public Double tool_call_count;
    public Double total_cost_usd;
    public Double updated_at;
    public Map<String, Object> usage;
    public String user_id;
    public WebhookBean webhook;
}
