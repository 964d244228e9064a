// The Zod definition that job-status-response.schema.json ports, as far as it can be known: OUR RECONSTRUCTION from
// the type documentation that its authors publish, not their source. That page shows the types, sorted by name; it
// does not show the default's value, checks inside strings and numbers, coercion, or what it elides as "(...)". Here
// the default is true, there are no checks and no coercion, and what is elided is what the static types beside say, or
// anything where they say nothing. docs/zod-port.md lists every such decision.
//
// One expression: a function that takes Zod (version 3) and returns the schemas. Nothing is imported or exported.
(function (z) {
  "use strict";

  const number = () => z.number().nullable().optional();
  const string = () => z.string().nullable().optional();
  const boolean = () => z.boolean().nullable().optional();
  const record = () => z.record(z.string(), z.unknown()).nullable().optional();

  const ArtifactFile = z
    .object({
      checksum_sha256: string(),
      content_type: string(),
      created_at: number(),
      modified_at: number(),
      path: z.string(),
      size_bytes: number(),
    })
    .strict();

  const Artifacts = z
    .object({
      files: z.array(ArtifactFile),
      root: string(),
    })
    .strict();

  const MessageRole = z.enum(["user", "assistant"]);

  const MessageType = z.enum(["user", "assistant", "system", "result", "stream_event"]);

  const Message = z
    .object({
      content: z.union([z.array(z.unknown()), z.string(), z.null()]).optional(),
      role: MessageRole.optional(),
      type: MessageType.optional(),
    })
    .passthrough();

  const Summary = z
    .object({
      duration_api_ms: number(),
      duration_ms: number(),
      is_complete: z.boolean(),
      is_error: boolean(),
      num_turns: number(),
      openai_trace_id: string(),
      result: string(),
      session_id: string(),
      structured_output: z.unknown().nullable().optional(),
      subtype: string(),
      text: string(),
      total_cost_usd: number(),
      trace_id: string(),
      usage: record(),
    })
    .strict();

  const JobResult = z
    .object({
      messages: z.array(Message),
      ok: z.boolean(),
      session_id: string(),
      summary: Summary,
    })
    .strict();

  const Webhook = z
    .object({
      attempts: number(),
      delivered_at: number(),
      last_error: string(),
      last_status: number(),
      secret_ref: string(),
      url: string(),
    })
    .strict();

  const JobStatus = z.enum(["queued", "running", "complete", "failed", "canceled"]);

  const JobStatusResponse = z
    .object({
      agent_duration_api_ms: number(),
      agent_duration_ms: number(),
      artifacts: Artifacts.nullable().optional(),
      attempts: number(),
      canceled_at: number(),
      completed_at: number(),
      created_at: number(),
      duration_ms: number(),
      error: string(),
      job_id: z.string(),
      metadata: record(),
      models: z.array(z.string()).nullable().optional(),
      num_turns: number(),
      ok: z.boolean().default(true),
      question: string(),
      queue_latency_ms: number(),
      result: JobResult.nullable().optional(),
      sandbox_id: string(),
      schedule_at: number(),
      // Mandatory: Worker ownership checks fail closed when the backend omits authoritative actor-scope identity.
      session_id: z.string(),
      started_at: number(),
      status: JobStatus,
      tenant_id: string(),
      tool_call_count: number(),
      total_cost_usd: number(),
      updated_at: number(),
      usage: record(),
      user_id: string(),
      webhook: Webhook.nullable().optional(),
    })
    .strict();

  return {
    JobStatusResponse,
    JobStatus,
    Artifacts,
    ArtifactFile,
    JobResult,
    Message,
    MessageRole,
    MessageType,
    Summary,
    Webhook,
  };
});
