package io.github.schemapoet.examples.jobstatus.rebuild;

import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse.Property;

/** Reads every member of a job status by its accessors, at every level, and builds all of it anew. */
public final class Rebuild {
    private Rebuild() {}

    public static JobStatusResponse of(JobStatusResponse from) {
        JobStatusResponse.Builder to = JobStatusResponse.builder();
        copyNumbers(from, to);
        Copy.member(from.presence(Property.ARTIFACTS), ArtifactsCopy.of(from.artifacts()), to::artifacts);
        Copy.member(from.presence(Property.ERROR), from.error(), to::error);
        Copy.member(from.presence(Property.JOB_ID), from.jobId(), to::jobId);
        Copy.member(from.presence(Property.METADATA), ValueCopy.of(from.metadata()), to::metadata);
        Copy.member(from.presence(Property.MODELS), from.models(), to::models);
        Copy.member(from.presence(Property.OK), from.ok(), to::ok);
        Copy.member(from.presence(Property.QUESTION), from.question(), to::question);
        Copy.member(from.presence(Property.RESULT), ResultCopy.of(from.result()), to::result);
        Copy.member(from.presence(Property.SANDBOX_ID), from.sandboxId(), to::sandboxId);
        Copy.member(from.presence(Property.SESSION_ID), from.sessionId(), to::sessionId);
        Copy.member(from.presence(Property.STATUS), from.status(), to::status);
        Copy.member(from.presence(Property.TENANT_ID), from.tenantId(), to::tenantId);
        Copy.member(from.presence(Property.USAGE), ValueCopy.of(from.usage()), to::usage);
        Copy.member(from.presence(Property.USER_ID), from.userId(), to::userId);
        Copy.member(from.presence(Property.WEBHOOK), WebhookCopy.of(from.webhook()), to::webhook);
        return to.build();
    }

    private static void copyNumbers(JobStatusResponse from, JobStatusResponse.Builder to) {
        Copy.number(
                from.presence(Property.AGENT_DURATION_API_MS),
                from.agentDurationApiMs(),
                from.agentDurationApiMsExact(),
                to::agentDurationApiMs);
        Copy.number(
                from.presence(Property.AGENT_DURATION_MS),
                from.agentDurationMs(),
                from.agentDurationMsExact(),
                to::agentDurationMs);
        Copy.number(from.presence(Property.ATTEMPTS), from.attempts(), from.attemptsExact(), to::attempts);
        Copy.number(from.presence(Property.CANCELED_AT), from.canceledAt(), from.canceledAtExact(), to::canceledAt);
        Copy.number(from.presence(Property.COMPLETED_AT), from.completedAt(), from.completedAtExact(), to::completedAt);
        Copy.number(from.presence(Property.CREATED_AT), from.createdAt(), from.createdAtExact(), to::createdAt);
        Copy.number(from.presence(Property.DURATION_MS), from.durationMs(), from.durationMsExact(), to::durationMs);
        Copy.number(from.presence(Property.NUM_TURNS), from.numTurns(), from.numTurnsExact(), to::numTurns);
        Copy.number(
                from.presence(Property.QUEUE_LATENCY_MS),
                from.queueLatencyMs(),
                from.queueLatencyMsExact(),
                to::queueLatencyMs);
        Copy.number(from.presence(Property.SCHEDULE_AT), from.scheduleAt(), from.scheduleAtExact(), to::scheduleAt);
        Copy.number(from.presence(Property.STARTED_AT), from.startedAt(), from.startedAtExact(), to::startedAt);
        Copy.number(
                from.presence(Property.TOOL_CALL_COUNT),
                from.toolCallCount(),
                from.toolCallCountExact(),
                to::toolCallCount);
        Copy.number(
                from.presence(Property.TOTAL_COST_USD),
                from.totalCostUsd(),
                from.totalCostUsdExact(),
                to::totalCostUsd);
        Copy.number(from.presence(Property.UPDATED_AT), from.updatedAt(), from.updatedAtExact(), to::updatedAt);
    }
}
