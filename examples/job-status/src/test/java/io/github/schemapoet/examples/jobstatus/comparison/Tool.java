package io.github.schemapoet.examples.jobstatus.comparison;

import java.util.Optional;

/** What binds documents to generated classes, in one configuration. */
interface Tool {
    /** The heading of its column. */
    String name();

    /** What is written after a document was read; empty where it was not accepted. */
    Optional<String> roundTrip(String document);
}
