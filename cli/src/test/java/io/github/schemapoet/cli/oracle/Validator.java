package io.github.schemapoet.cli.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Dialect;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.schemapoet.cli.suite.Draft;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;

/** The validators that are asked. */
enum Validator {
    NETWORKNT(EnumSet.range(Draft.DRAFT4, Draft.DRAFT2020)) {
        @Override
        Oracle of(JsonNode schema, Draft draft) {
            SpecificationVersion version =
                    switch (draft) {
                        case DRAFT4 -> SpecificationVersion.DRAFT_4;
                        case DRAFT6 -> SpecificationVersion.DRAFT_6;
                        case DRAFT7 -> SpecificationVersion.DRAFT_7;
                        case DRAFT2019 -> SpecificationVersion.DRAFT_2019_09;
                        default -> SpecificationVersion.DRAFT_2020_12;
                    };
            Schema compiled = SchemaRegistry.withDefaultDialect(version).getSchema(tree(schema, draft));
            return document -> compiled.validate(tree(document, draft)).isEmpty();
        }

        /** With Java's integers it reckons in binary; in draft 4 it knows no other integers. */
        private JsonNode tree(JsonNode tree, Draft draft) {
            return draft == Draft.DRAFT4 ? Trees.parsed(tree) : tree;
        }
    },
    EVERIT(EnumSet.range(Draft.DRAFT4, Draft.DRAFT7)) {
        @Override
        Oracle of(JsonNode schema, Draft draft) {
            SchemaLoader.SchemaLoaderBuilder builder = SchemaLoader.builder();
            if (draft != Draft.DRAFT4) {
                builder = draft == Draft.DRAFT6 ? builder.draftV6Support() : builder.draftV7Support();
            }
            org.everit.json.schema.Schema compiled =
                    builder.schemaJson(Trees.orgJson(schema)).build().load().build();
            return document -> {
                try {
                    compiled.validate(Trees.orgJson(document));
                    return true;
                } catch (ValidationException e) {
                    return false;
                }
            };
        }
    },
    HARREL(EnumSet.range(Draft.DRAFT4, Draft.DRAFT2020)) {
        @Override
        Oracle of(JsonNode schema, Draft draft) {
            Dialect dialect =
                    switch (draft) {
                        case DRAFT4 -> new Dialects.Draft4Dialect();
                        case DRAFT6 -> new Dialects.Draft6Dialect();
                        case DRAFT7 -> new Dialects.Draft7Dialect();
                        case DRAFT2019 -> new Dialects.Draft2019Dialect();
                        default -> new Dialects.Draft2020Dialect();
                    };
            dev.harrel.jsonschema.Validator validator = new ValidatorFactory()
                    .withDefaultDialect(dialect)
                    .withJsonNodeFactory(new JacksonNode.Factory())
                    .withDisabledSchemaValidation(true)
                    .createValidator();
            URI uri = validator.registerSchema(Trees.parsed(schema));
            return document -> validator.validate(uri, Trees.parsed(document)).isValid();
        }
    };

    private final Set<Draft> drafts;

    Validator(Set<Draft> drafts) {
        this.drafts = drafts;
    }

    boolean knows(Draft draft) {
        return drafts.contains(draft);
    }

    /** The schema as this validator reads it. */
    abstract Oracle of(JsonNode schema, Draft draft);
}
