package io.github.schemapoet.benchmarks.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Jackson's tree and networknt's validator, which stops at the first fault. */
record Networknt(Schema schema) implements Contender<JsonNode> {
    static Networknt of(PracticeSchema schema) {
        SpecificationVersion version =
                switch (schema.dialect()) {
                    case "draft4" -> SpecificationVersion.DRAFT_4;
                    case "draft7" -> SpecificationVersion.DRAFT_7;
                    default -> SpecificationVersion.DRAFT_2020_12;
                };
        Map<String, String> texts = new HashMap<>(schema.referenced());
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(version, builder -> builder.schemas(texts));
        Schema loaded = registry.getSchema(
                SchemaLocation.of(schema.uri()), schema.text(), com.networknt.schema.InputFormat.JSON);
        loaded.initializeValidators();
        return new Networknt(loaded);
    }

    @Override
    public JsonNode parse(byte[] document) {
        try {
            return PracticeSchema.JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean acceptsParsed(JsonNode document) {
        return schema.validate(document, OutputFormat.BOOLEAN);
    }
}
