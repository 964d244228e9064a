package io.github.schemapoet.benchmarks.validation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Jackson's tree and harrel's validator. */
record Harrel(Validator validator, URI schema) implements Contender<JsonNode> {
    static Harrel of(PracticeSchema schema) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .withDefaultDialect(
                        switch (schema.dialect()) {
                            case "draft4" -> new Dialects.Draft4Dialect();
                            case "draft7" -> new Dialects.Draft7Dialect();
                            default -> new Dialects.Draft2020Dialect();
                        })
                .withSchemaResolver(uri -> {
                    String text = schema.referenced().get(uri);
                    return text == null ? SchemaResolver.Result.empty() : SchemaResolver.Result.fromString(text);
                })
                .createValidator();
        return new Harrel(validator, validator.registerSchema(URI.create(schema.uri()), schema.text()));
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
        return validator.validate(schema, (Object) document).isValid();
    }
}
