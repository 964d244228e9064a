package io.github.schemapoet.examples.jobstatus.rebuild;

import io.github.schemapoet.examples.jobstatus.model.Summary;
import io.github.schemapoet.examples.jobstatus.model.Summary.Property;

/** Builds a summary anew. */
final class SummaryCopy {
    private SummaryCopy() {}

    static Summary of(Summary from) {
        Summary.Builder to = Summary.builder();
        Copy.number(
                from.presence(Property.DURATION_API_MS),
                from.durationApiMs(),
                from.durationApiMsExact(),
                to::durationApiMs);
        Copy.number(from.presence(Property.DURATION_MS), from.durationMs(), from.durationMsExact(), to::durationMs);
        Copy.member(from.presence(Property.IS_COMPLETE), from.isComplete(), to::isComplete);
        Copy.member(from.presence(Property.IS_ERROR), from.isError(), to::isError);
        Copy.number(from.presence(Property.NUM_TURNS), from.numTurns(), from.numTurnsExact(), to::numTurns);
        Copy.member(from.presence(Property.OPENAI_TRACE_ID), from.openaiTraceId(), to::openaiTraceId);
        Copy.member(from.presence(Property.RESULT), from.result(), to::result);
        Copy.member(from.presence(Property.SESSION_ID), from.sessionId(), to::sessionId);
        Copy.member(
                from.presence(Property.STRUCTURED_OUTPUT), ValueCopy.of(from.structuredOutput()), to::structuredOutput);
        Copy.member(from.presence(Property.SUBTYPE), from.subtype(), to::subtype);
        Copy.member(from.presence(Property.TEXT), from.text(), to::text);
        Copy.number(
                from.presence(Property.TOTAL_COST_USD),
                from.totalCostUsd(),
                from.totalCostUsdExact(),
                to::totalCostUsd);
        Copy.member(from.presence(Property.TRACE_ID), from.traceId(), to::traceId);
        Copy.member(from.presence(Property.USAGE), ValueCopy.of(from.usage()), to::usage);
        return to.build();
    }
}
