package io.github.schemapoet.schema.everit;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.schema.json.Json;
import java.math.BigDecimal;
import java.util.List;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * A draft-07 schema, checked by everit.
 *
 * <p>everit reads the trees of org.json, whose own parser takes some numbers for texts and some texts for JSON that are
 * none. So documents are parsed here and only handed over in these trees. One thing they cannot hold, a number with an
 * exponent beyond that of BigDecimal; 1 stands for it, which a schema that only asks for the type cannot tell.
 */
public final class EveritSchema {
    private final Schema schema;

    public EveritSchema(JsonNode document) {
        schema = SchemaLoader.builder()
                .draftV7Support()
                .schemaJson(new JSONObject(document.toString()))
                .build()
                .load()
                .build();
    }

    /** Where names are repeated, the last one wins. */
    public boolean accepts(Json document) {
        try {
            schema.validate(tree(document));
            return true;
        } catch (ValidationException e) {
            return false;
        }
    }

    private static Object tree(Json json) {
        if (json instanceof Json.Number number) {
            return number(number.token());
        } else if (json instanceof Json.Text text) {
            return text.value();
        } else if (json instanceof Json.Word word) {
            return word.token().equals("null") ? JSONObject.NULL : Boolean.valueOf(word.token());
        } else if (json instanceof Json.Array array) {
            List<Object> items = array.items().stream().map(EveritSchema::tree).toList();
            return new JSONArray(items);
        }
        JSONObject object = new JSONObject();
        ((Json.Members) json).lastWins().forEach((name, value) -> object.put(name, tree(value)));
        return object;
    }

    private static BigDecimal number(String token) {
        try {
            return new BigDecimal(token);
        } catch (NumberFormatException e) {
            return BigDecimal.ONE;
        }
    }
}
