package io.github.schemapoet.examples.jobstatus.comparison;

import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.runtime.Result;
import java.util.Optional;

/** The classes of this example. */
final class SchemaPoetTool implements Tool {
    @Override
    public String name() {
        return "SchemaPoet";
    }

    @Override
    public Optional<String> roundTrip(String document) {
        Result<JobStatusResponse> result = JobStatusResponse.tryParse(document);
        return result.isValid() ? Optional.of(result.orElseThrow().toJson()) : Optional.empty();
    }
}
