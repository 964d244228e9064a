package io.github.schemapoet.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemapoet.jackson3.model.Order;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What is no JSON text, as far as it carries JSON values. */
class FormatsTest {
    private static final Order ORDER = Order.parse(
            "{\"z\":[1.50,-7,{},[],true,null,\"1\",\"\",\"a: b\"],"
                    + "\"id\":\"O-1000\",\"lines\":[{\"article\":\"\u20ac\",\"quantity\":12345678901234567890,\"price\":1e40}]}");

    record Holder(int number, List<Order> orders) {}

    @Test
    void goesThroughYaml() throws Exception {
        String yaml = Mappers.YAML.writeValueAsString(new Holder(1, List.of(ORDER)));
        assertThat(yaml).contains("- 1.50\n", "- id: \"O-1000\"\n", "quantity: 12345678901234567890");
        assertThat(Mappers.YAML.readValue(yaml, Holder.class)).isEqualTo(new Holder(1, List.of(ORDER)));
    }

    @Test
    void goesThroughCbor() throws Exception {
        byte[] cbor = Mappers.CBOR.writeValueAsBytes(new Holder(1, List.of(ORDER)));
        assertThat(Mappers.CBOR.readValue(cbor, Holder.class)).isEqualTo(new Holder(1, List.of(ORDER)));
        assertThat(Mappers.CBOR.readTree(cbor).at("/orders/0/z/1").isInt()).isTrue();
    }

    @Test
    void placesInYamlAreTold() {
        SchemaViolationException e = catchThrowableOfType(
                SchemaViolationException.class,
                () -> Mappers.YAML.readValue(
                        "number: 1\norders:\n- id: O-1000\n  lines:\n  - article: tea\n    quantity: 0\n",
                        Holder.class));
        assertThat(e.violations())
                .extracting(Violation::toString)
                .singleElement()
                .asString()
                .startsWith("6:15 /orders/0/lines/0/quantity: ");
    }

    @Test
    void binaryIsText() throws Exception {
        byte[] cbor = Mappers.CBOR.writeValueAsBytes(List.of(new byte[] {1, 2, 3}));
        assertThat(Mappers.CBOR.readValue(cbor, JsonValue.class)).isEqualTo(JsonValue.parse("[\"AQID\"]"));
    }

    @Test
    void exponentsBeyondJavasDecimalsStayInText() throws Exception {
        JsonValue huge = JsonValue.parse("[1e99999999999]");
        assertThat(Mappers.JSON.convertValue(huge, JsonValue.class)).isEqualTo(huge);
        assertThat(Mappers.JSON.readValue(Mappers.JSON.writeValueAsString(huge), JsonValue.class))
                .isEqualTo(huge);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", ".5", "01", "1."})
    void numbersThatOnlyJacksonTakesAreWrittenAsJsonHasThem(String number) throws Exception {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new SchemaPoetModule())
                .enable(
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                .build();
        JsonValue value = lenient.readValue(number, JsonValue.class);
        assertThat(JsonValue.parse(value.toJson())).isEqualTo(JsonValue.parse(number.equals(".5") ? "0.5" : "1"));
    }

    @Test
    void treesKeepNumbersIfTheMapperIsTold() throws Exception {
        ObjectMapper exact = JsonMapper.builder()
                .addModule(new SchemaPoetModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertThat(exact.treeToValue(exact.readTree("[1e400]"), JsonValue.class))
                .isEqualTo(JsonValue.parse("[1e400]"));
    }
}
