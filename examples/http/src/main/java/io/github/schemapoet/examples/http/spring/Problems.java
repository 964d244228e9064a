package io.github.schemapoet.examples.http.spring;

import io.github.schemapoet.jackson3.SchemaViolationException;
import io.github.schemapoet.runtime.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells clients all that is wrong with what they sent (RFC 9457). */
@RestControllerAdvice
class Problems {
    @ExceptionHandler
    ProblemDetail invalid(SchemaViolationException e) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The schema does not accept the request.");
        problem.setProperty(
                "errors", e.violations().stream().map(Violation::toProblem).toList());
        return problem;
    }
}
