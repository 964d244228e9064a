package io.github.schemapoet.cli.bowtie;

/** What was asked cannot be understood. */
final class ProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProtocolException(String sentence) {
        super(sentence);
    }
}
