package io.github.schemapoet.generator.evaluate;

/** An evaluation applies more schemas than is told of; this says nothing of the instance. */
public final class EvaluationLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationLimitException(int limit) {
        super("More than " + limit + " schemas are applied, which is more than an evaluation tells of.");
    }
}
