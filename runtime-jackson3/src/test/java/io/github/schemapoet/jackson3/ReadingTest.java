package io.github.schemapoet.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.jackson3.model.Anything;
import io.github.schemapoet.jackson3.model.Currency;
import io.github.schemapoet.jackson3.model.Label;
import io.github.schemapoet.jackson3.model.Order;
import io.github.schemapoet.jackson3.model.Payment;
import io.github.schemapoet.jackson3.model.Transfer;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class ReadingTest {
    private static final ObjectMapper MAPPER = Mappers.JSON;
    private static final String ORDER = "{\"id\":\"O-1000\",\"lines\":[{\"article\":\"tea\",\"quantity\":2}]}";

    record Invoice(int number, Order order, Optional<Currency> currency) {}

    record Page<T>(List<T> items, T first) {}

    static class Bean {
        public Map<String, List<Order>> byDay;
        public Order[] orders;
        public AtomicReference<Order> last;
        public Order none;
    }

    @Test
    void isReadFromWhateverJacksonReads() throws Exception {
        Order expected = Order.parse(ORDER);
        assertThat(MAPPER.readValue(ORDER, Order.class)).isEqualTo(expected);
        assertThat(MAPPER.readValue(ORDER.getBytes(StandardCharsets.UTF_8), Order.class))
                .isEqualTo(expected);
        assertThat(MAPPER.readValue(new StringReader(ORDER), Order.class)).isEqualTo(expected);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(ORDER), Order.class)).isEqualTo(expected);
        Map<String, Object> map = Map.of("id", "O-1000", "lines", List.of(Map.of("article", "tea", "quantity", 2)));
        assertThat(MAPPER.convertValue(map, Order.class)).isEqualTo(expected);
    }

    @Test
    void theModuleIsFoundByTheServiceLoader() throws Exception {
        ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(ORDER, Order.class)).isEqualTo(Order.parse(ORDER));
    }

    @Test
    void mappersCanStillBeSerialized() throws Exception {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new SchemaPoetModule()).build();
        mapper.writeValueAsString(mapper.readValue(ORDER, Order.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ObjectMapper copy = (ObjectMapper) in.readObject();
            assertThat(copy.readValue(ORDER, Order.class)).isEqualTo(Order.parse(ORDER));
        }
    }

    @Test
    void isAMemberOfRecordsBeansAndGenerics() throws Exception {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new SchemaPoetModule()).build();
        Order order = Order.parse(ORDER);
        Invoice invoice =
                mapper.readValue("{\"number\":1,\"order\":" + ORDER + ",\"currency\":\"us-dollar\"}", Invoice.class);
        assertThat(invoice).isEqualTo(new Invoice(1, order, Optional.of(Currency.US_DOLLAR)));
        Page<Order> page = mapper.readValue(
                "{\"items\":[" + ORDER + "," + ORDER + "],\"first\":" + ORDER + "}",
                new TypeReference<Page<Order>>() {});
        assertThat(page).isEqualTo(new Page<>(List.of(order, order), order));
        Bean bean = mapper.readValue(
                "{\"byDay\":{\"mon\":[" + ORDER + "]},\"orders\":[" + ORDER + "],\"last\":" + ORDER + ",\"none\":null}",
                Bean.class);
        assertThat(bean.byDay).isEqualTo(Map.of("mon", List.of(order)));
        assertThat(bean.orders).containsExactly(order);
        assertThat(bean.last.get()).isEqualTo(order);
        assertThat(bean.none).isNull();
    }

    @Test
    void unionsEnumerationsAndWrappersAreReadByTheirOwnSchemas() throws Exception {
        Payment payment = MAPPER.readValue("{\"iban\":\"DE\",\"method\":\"transfer\"}", Payment.class);
        assertThat(payment).isInstanceOf(Transfer.class);
        assertThat(MAPPER.readValue("\"us-dollar\"", Currency.class)).isSameAs(Currency.US_DOLLAR);
        assertThat(MAPPER.readValue("12", Label.class)).isEqualTo(Label.IntegerValue.of(12));
        assertThat(MAPPER.readValue("[\"a\"]", Label.class)).isEqualTo(Label.ListValue.of(List.of("a")));
    }

    @Test
    void enumerationsAreKeysOfMaps() throws Exception {
        Map<Currency, Integer> rates =
                MAPPER.readValue("{\"EUR\":1,\"us-dollar\":2}", new TypeReference<Map<Currency, Integer>>() {});
        assertThat(rates).isEqualTo(Map.of(Currency.EUR, 1, Currency.US_DOLLAR, 2));
        assertThat(MAPPER.readValue("{\"us-dollar\":2}", new TypeReference<EnumMap<Currency, Integer>>() {}))
                .isEqualTo(new EnumMap<>(Map.of(Currency.US_DOLLAR, 2)));
    }

    @Test
    void oneDocumentAfterAnother() throws Exception {
        try (var orders = MAPPER.readerFor(Order.class).<Order>readValues(ORDER + "\n" + ORDER + ORDER)) {
            assertThat(orders.readAll()).containsOnly(Order.parse(ORDER)).hasSize(3);
        }
    }

    @Test
    void afterAValueComesWhatFollowsIt() throws Exception {
        List<Object> two = MAPPER.readValue("[" + ORDER + "]", new TypeReference<List<Object>>() {});
        assertThat(two).hasSize(1);
        Invoice invoice = MAPPER.readValue("{\"order\":" + ORDER + ",\"number\":7}", Invoice.class);
        assertThat(invoice.number()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "12345678901234567890",
                "1.0",
                "1.10",
                "-0",
                "0.1000000000000000055511151231257827",
                "1E+2",
                "100000000000000000000000000000000000000000000000000",
                "1e99999999999"
            })
    void numbersKeepTheirDigits(String number) throws Exception {
        String json = "{\"article\":\"a\",\"price\":" + number + ",\"quantity\":" + "1.0}";
        String order = "{\"id\":\"O-1000\",\"lines\":[" + json + "],\"free\":" + number + "}";
        assertThat(MAPPER.readValue(order, Order.class).toJson())
                .isEqualTo(Order.parse(order).toJson());
        assertThat(MAPPER.readValue(number, JsonValue.class)).hasToString(number);
        assertThat(MAPPER.readValue(number, Anything.class).toJson()).isEqualTo(number);
        assertThat(MAPPER.readValue("[" + number + "]", JsonNumber[].class)).containsExactly(JsonNumber.of(number));
    }

    @Test
    void whatIsNotNamedIsKeptInItsOrder() throws Exception {
        String json = "{\"z\":{\"b\":[1.50,null,\"\\u00fc\\ud800\\\"\"],\"a\":{}},\"id\":\"O-1000\",\"y\":true,"
                + "\"lines\":[{\"article\":\"\\u20ac\\ud83d\\ude00\"}]}";
        Order order = MAPPER.readValue(json, Order.class);
        assertThat(order).isEqualTo(Order.parse(json));
        assertThat(JsonValue.parse(order.toJson())).isEqualTo(JsonValue.parse(json));
        assertThat(order.additionalProperties().keySet()).containsExactly("z", "y");
        assertThat(order.additionalProperties().get("z"))
                .hasToString("{\"b\":[1.50,null,\"\u00fc\\ud800\\\"\"],\"a\":{}}");
    }

    @Test
    void nullIsWhatItIsToTheSchema() throws Exception {
        record Holder(Anything anything, Order order, JsonValue value) {}
        Holder nulls = MAPPER.readValue("{\"anything\":null,\"order\":null,\"value\":null}", Holder.class);
        assertThat(nulls.anything()).isEqualTo(Anything.parse("null"));
        assertThat(nulls.value()).isEqualTo(JsonValue.parse("null"));
        assertThat(nulls.order()).isNull();
        assertThat(MAPPER.readValue("{}", Holder.class)).isEqualTo(new Holder(null, null, null));
        assertThat(MAPPER.readValue("null", Anything.class)).isEqualTo(Anything.parse("null"));
        assertThat(MAPPER.readValue("[null]", Order[].class)).containsExactly((Order) null);
    }
}
