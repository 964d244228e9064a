package io.github.schemapoet.benchmarks.peer;

import java.util.List;

/** The outcome of a job. */
public final class ResultBean {
    public List<MessageBean> messages;
    public boolean ok;
    public String session_id;
    public SummaryBean summary;
}
