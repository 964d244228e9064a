package io.github.schemapoet.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.schemapoet.jackson3.model.Anything;
import io.github.schemapoet.jackson3.model.Currency;
import io.github.schemapoet.jackson3.model.Label;
import io.github.schemapoet.jackson3.model.Order;
import io.github.schemapoet.jackson3.model.Payment;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class WritingTest {
    private static final Order ORDER = Order.parse("{\"z\":[1.50,1e400,{},[]],\"id\":\"O-1000\",\"note\":null,"
            + "\"lines\":[{\"article\":\"\u20ac\\ud800\\n\",\"quantity\":12345678901234567890}]}");

    record Page(String title, List<JsonModel> models, Payment payment, JsonValue value) {}

    @Test
    void textIsThatOfTheModel() throws Exception {
        String json = ORDER.toJson();
        assertThat(Mappers.JSON.writeValueAsString(ORDER)).isEqualTo(json);
        assertThat(new String(Mappers.JSON.writeValueAsBytes(ORDER), StandardCharsets.UTF_8))
                .isEqualTo(json);
        StringWriter text = new StringWriter();
        Mappers.JSON.writeValue(text, ORDER);
        assertThat(text).hasToString(json);
    }

    @Test
    void isAMemberOfWhateverOthersWrite() throws Exception {
        Page page = new Page(
                "p",
                List.of(ORDER, Currency.US_DOLLAR, Label.IntegerValue.of(3), Anything.parse("[1.0]")),
                Payment.parse("{\"method\":\"transfer\",\"iban\":\"DE\"}"),
                JsonValue.parse("1.00"));
        assertThat(Mappers.JSON.writeValueAsString(page))
                .isEqualTo("{\"title\":\"p\",\"models\":[" + ORDER.toJson() + ",\"us-dollar\",3,[1.0]],"
                        + "\"payment\":{\"method\":\"transfer\",\"iban\":\"DE\"},\"value\":1.00}");
        assertThat(Mappers.JSON.writeValueAsString(new Page(null, List.of(), null, null)))
                .isEqualTo("{\"title\":null,\"models\":[],\"payment\":null,\"value\":null}");
    }

    @Test
    void aLargeModelIsWrittenWhole() throws Exception {
        StringBuilder lines = new StringBuilder("{\"article\":\"\u20ac\"}");
        for (int i = 0; i < 5000; i++) {
            lines.append(",{\"article\":\"number ").append(i).append("\"}");
        }
        Order large = Order.parse("{\"id\":\"O-1000\",\"lines\":[" + lines + "]}");
        assertThat(new String(Mappers.JSON.writeValueAsBytes(List.of(large, large)), StandardCharsets.UTF_8))
                .isEqualTo("[" + large.toJson() + "," + large.toJson() + "]");
    }

    @Test
    void keysAreTexts() throws Exception {
        Map<Currency, Integer> rates = new EnumMap<>(Map.of(Currency.EUR, 1, Currency.US_DOLLAR, 2));
        assertThat(Mappers.JSON.writeValueAsString(rates)).isEqualTo("{\"EUR\":1,\"us-dollar\":2}");
        assertThat(Mappers.JSON.writeValueAsString(new LinkedHashMap<>(rates)))
                .isEqualTo("{\"EUR\":1,\"us-dollar\":2}");
        assertThat(Mappers.JSON.writeValueAsString(Map.of(Label.StringValue.of("a\"b"), 1)))
                .isEqualTo("{\"a\\\"b\":1}");
        assertThatThrownBy(() -> Mappers.JSON.writeValueAsString(Map.of(Label.IntegerValue.of(1), 1)))
                .hasMessageContaining("only what JSON writes as a string can be the key of a map");
    }

    @Test
    void prettyTextIsPrettyInsideToo() throws Exception {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new SchemaPoetModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        Map<String, Order> orders =
                Map.of("first", Order.parse("{\"id\":\"O-1000\",\"lines\":[{\"article\":\"a\"}],\"n\":1.0}"));
        assertThat(mapper.writeValueAsString(orders).replace("\r", ""))
                .isEqualTo(
                        """
                {
                  "first" : {
                    "id" : "O-1000",
                    "lines" : [ {
                      "article" : "a"
                    } ],
                    "n" : 1.0
                  }
                }""");
    }

    @Test
    void waysToWriteJsonAreKept() throws Exception {
        ObjectMapper ascii = JsonMapper.builder()
                .addModule(new SchemaPoetModule())
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        assertThat(ascii.writeValueAsString(Label.StringValue.of("\u20ac"))).isEqualTo("\"\\u20AC\"");
        ObjectMapper numbers = JsonMapper.builder()
                .addModule(new SchemaPoetModule())
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();
        assertThat(numbers.writeValueAsString(Label.IntegerValue.of(3))).isEqualTo("\"3\"");
    }

    @Test
    void treesHoldWhatTheyCan() throws Exception {
        JsonNode tree = Mappers.JSON.valueToTree(ORDER);
        assertThat(tree.get("z").get(0).decimalValue()).isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(tree.get("z").get(1).decimalValue()).isEqualByComparingTo(new BigDecimal("1e400"));
        assertThat(tree.get("lines").get(0).get("quantity").bigIntegerValue())
                .isEqualTo(new BigInteger("12345678901234567890"));
        assertThat(tree.get("note").isNull()).isTrue();
        assertThat(Mappers.JSON.treeToValue(tree, Order.class)).isEqualTo(ORDER);
        Map<?, ?> map = Mappers.JSON.convertValue(ORDER, Map.class);
        assertThat(map.get("id")).isEqualTo("O-1000");
        assertThat(Mappers.JSON.convertValue(ORDER, Order.class)).isEqualTo(ORDER);
        assertThat(Mappers.JSON.<JsonNode>valueToTree(Currency.EUR))
                .isEqualTo(JsonNodeFactory.instance.stringNode("EUR"));
    }

    @Test
    void absentIsNotNull() throws Exception {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Holder(Order order, Anything anything) {}
        assertThat(Mappers.JSON.writeValueAsString(new Holder(null, Anything.parse("null"))))
                .isEqualTo("{\"anything\":null}");
    }
}
