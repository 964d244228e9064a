package io.github.schemapoet.examples.jobstatus.conformance;

import io.github.schemapoet.examples.jobstatus.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * The schema, checked by everit. It gets trees, since the parser of its trees is lenient; a number beyond BigDecimal is
 * 1 in them, which a schema that asks for the type alone cannot tell.
 */
final class EveritSchema {
    private final Schema schema;

    EveritSchema(String text) {
        schema = SchemaLoader.builder()
                .draftV7Support()
                .schemaJson(new JSONObject(text))
                .build()
                .load()
                .build();
    }

    boolean accepts(Json document) {
        try {
            schema.validate(tree(document));
            return true;
        } catch (ValidationException e) {
            return false;
        }
    }

    private static Object tree(Json json) {
        if (json instanceof Json.Members object) {
            JSONObject members = new JSONObject();
            object.all().forEach((name, value) -> members.put(name, tree(value)));
            return members;
        } else if (json instanceof Json.Array array) {
            List<Object> items = new ArrayList<>();
            array.items().forEach(item -> items.add(tree(item)));
            return new JSONArray(items);
        } else if (json instanceof Json.Number number) {
            return number(number.token());
        } else if (json instanceof Json.Text text) {
            return text.value();
        }
        return json instanceof Json.Bool bool ? bool.value() : JSONObject.NULL;
    }

    private static BigDecimal number(String token) {
        try {
            return new BigDecimal(token);
        } catch (NumberFormatException e) {
            return BigDecimal.ONE;
        }
    }
}
