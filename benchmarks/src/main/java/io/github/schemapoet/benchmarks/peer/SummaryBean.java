package io.github.schemapoet.benchmarks.peer;

import java.util.Map;

/** The outcome in short. */
public final class SummaryBean {
    public Double duration_api_ms;
    public Double duration_ms;
    public boolean is_complete;
    public Boolean is_error;
    public Double num_turns;
    public String openai_trace_id;
    public String result;
    public String session_id;
    public Object structured_output;
    public String subtype;
    public String text;
    public Double total_cost_usd;
    public String trace_id;
    public Map<String, Object> usage;
}
