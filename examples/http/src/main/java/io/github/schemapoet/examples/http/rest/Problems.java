package io.github.schemapoet.examples.http.rest;

import io.github.schemapoet.jackson2.SchemaViolationException;
import io.github.schemapoet.runtime.Violation;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;

/** Tells clients all that is wrong with what they sent (RFC 9457). */
public class Problems implements ExceptionMapper<SchemaViolationException> {
    @Override
    public Response toResponse(SchemaViolationException e) {
        Map<String, Object> problem = Map.of(
                "title", Status.BAD_REQUEST.getReasonPhrase(),
                "status", Status.BAD_REQUEST.getStatusCode(),
                "detail", "The schema does not accept the request.",
                "errors", e.violations().stream().map(Violation::toProblem).toList());
        return Response.status(Status.BAD_REQUEST)
                .type("application/problem+json")
                .entity(problem)
                .build();
    }
}
