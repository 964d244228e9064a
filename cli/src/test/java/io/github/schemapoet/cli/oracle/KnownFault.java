package io.github.schemapoet.cli.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.cli.suite.Draft;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is known to be wrong with a validator. Where it may show, the validator's word counts for nothing if another one
 * disagrees.
 *
 * @param reason what it does and what the specification says
 * @param schema of an example, with the document that the validator judges wrongly
 */
record KnownFault(Validator of, String reason, Where where, String schema, String document) {
    /** Where a fault may show. */
    interface Where {
        boolean in(Draft draft, JsonNode schema, JsonNode document);
    }

    private static final BigDecimal EXACT_IN_BINARY = BigDecimal.valueOf(1L << 53);

    static final List<KnownFault> ALL = List.of(
            new KnownFault(
                    Validator.HARREL,
                    "1.0 is an integer to it in draft 4 too, where integers have no fraction (core §3.5)",
                    (draft, schema, document) ->
                            draft == Draft.DRAFT4 && integers(schema) && some(document, KnownFault::spelt),
                    "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"type\": \"integer\"}",
                    "1.0"),
            new KnownFault(
                    Validator.EVERIT,
                    "1.0 is no integer to it after draft 4 either, where the value counts (draft 6 validation §6.25)",
                    (draft, schema, document) ->
                            draft != Draft.DRAFT4 && integers(schema) && some(document, KnownFault::spelt),
                    "{\"$schema\": \"http://json-schema.org/draft-06/schema#\", \"type\": \"integer\"}",
                    "1.0"),
            new KnownFault(
                    Validator.EVERIT,
                    "an object with a member that is null is equal to it to one with another member",
                    (draft, schema, document) -> some(schema, each -> constant(each) && some(each, JsonNode::isNull)),
                    "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"enum\": [{\"a\": null}]}",
                    "{\"b\": 1}"),
            new KnownFault(
                    Validator.NETWORKNT,
                    "it divides in binary in draft 4, where it must be given Java's integers to know them as integers",
                    (draft, schema, document) ->
                            draft == Draft.DRAFT4 && has(schema, "multipleOf") && some(document, KnownFault::large),
                    "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"multipleOf\": 2}",
                    "9007199254740993"),
            new KnownFault(
                    Validator.NETWORKNT,
                    "minContains above maxContains refuses everything to it, and not only arrays",
                    (draft, schema, document) -> some(schema, KnownFault::containsNever),
                    "{\"contains\": true, \"minContains\": 2, \"maxContains\": 1}",
                    "{}"));

    /** Whether it may show in a schema's verdict of a document. */
    boolean mayShow(Draft draft, JsonNode schema, JsonNode document) {
        return where.in(draft, schema, document);
    }

    private static boolean containsNever(JsonNode schema) {
        return schema.path("minContains").asInt() > schema.path("maxContains").asInt(Integer.MAX_VALUE);
    }

    private static boolean integers(JsonNode schema) {
        return some(schema, each -> each.asText().equals("integer"));
    }

    /** A number that is spelt with a fraction or an exponent. */
    private static boolean spelt(JsonNode value) {
        return value.isNumber() && !value.isIntegralNumber();
    }

    private static boolean large(JsonNode value) {
        return value.isNumber() && value.decimalValue().abs().compareTo(EXACT_IN_BINARY) > 0;
    }

    private static boolean constant(JsonNode schema) {
        return schema.has("enum") || schema.has("const");
    }

    private static boolean has(JsonNode schema, String keyword) {
        return schema.findValue(keyword) != null;
    }

    private static boolean some(JsonNode node, Predicate<JsonNode> test) {
        if (test.test(node)) {
            return true;
        }
        for (JsonNode child : node) {
            if (some(child, test)) {
                return true;
            }
        }
        return false;
    }
}
