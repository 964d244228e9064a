package io.github.schemapoet.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.schemapoet.jackson2.model.Anything;
import io.github.schemapoet.jackson2.model.Currency;
import io.github.schemapoet.jackson2.model.Label;
import io.github.schemapoet.jackson2.model.Order;
import io.github.schemapoet.jackson2.model.Tree;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static final String GOOD = "{\"id\":\"O-1000\",\"lines\":[{\"article\":\"tea\"}]}";
    private static final String BAD =
            """
            {"shop": "x", "orders": [
              {"id": "O-1000", "lines": [{"article": "tea"}]},
              {
                "id": "1000",
                "lines": [{"article": "tea"}, {
                  "quantity": 0, "article": 1 }]
              }
            ]}""";

    record Shop(String shop, List<Order> orders) {}

    private static SchemaViolationException violated(ThrowingCallable read) {
        return catchThrowableOfType(SchemaViolationException.class, read);
    }

    private static JsonMappingException refused(ThrowingCallable read) {
        return catchThrowableOfType(JsonMappingException.class, read);
    }

    @Test
    void pathsLeadThroughBothToTheFirstAndAllAreTold() {
        SchemaViolationException e = violated(() -> Mappers.JSON.readValue(BAD, Shop.class));
        assertThat(e.getPathReference())
                .endsWith("Shop[\"orders\"]->java.util.ArrayList[1]->" + Order.class.getName() + "[\"id\"]");
        assertThat(e.violations())
                .extracting(Violation::instance)
                .containsExactly("/orders/1/id", "/orders/1/lines/1/quantity", "/orders/1/lines/1/article");
        assertThat(e.violations()).extracting(Violation::keyword).containsExactly("pattern", "minimum", "type");
        assertThat(e.getTargetType()).isEqualTo(Order.class);
        assertThat(e).hasCauseInstanceOf(InvalidJsonException.class);
        assertThat(e.getCause().violations().get(1).instance()).isEqualTo("/lines/1/quantity");
    }

    @Test
    void indicesInsideAreIndices() {
        String json = "{\"orders\":[{\"id\":\"O-1000\",\"lines\":[{\"article\":\"tea\",\"quantity\":0}]}]}";
        SchemaViolationException e = violated(() -> Mappers.JSON.readValue(json, Shop.class));
        assertThat(e.getPathReference())
                .endsWith("ArrayList[0]->" + Order.class.getName()
                        + "[\"lines\"]->io.github.schemapoet.runtime.JsonArray[0]"
                        + "->io.github.schemapoet.runtime.JsonObject[\"quantity\"]");
        assertThat(e.getPath()).hasSize(5);
        assertThat(e.getPath().get(3).getIndex()).isZero();
        assertThat(e.getOriginalMessage()).contains("at least 1");
    }

    @Test
    void placesAreThoseOfTheSource() {
        SchemaViolationException e = violated(() -> Mappers.JSON.readValue(BAD, Shop.class));
        assertThat(e.getLocation().getLineNr()).isEqualTo(4);
        assertThat(e.getLocation().getColumnNr()).isEqualTo(11);
        assertThat(e.getLocation().getCharOffset()).isEqualTo(BAD.indexOf("\"1000\""));
        assertThat(e.violations())
                .extracting(one -> one.position().orElseThrow().toString())
                .containsExactly("4:11", "6:19", "6:33");
        SchemaViolationException bytes =
                violated(() -> Mappers.JSON.readValue(BAD.getBytes(StandardCharsets.UTF_8), Shop.class));
        assertThat(bytes.getLocation().getByteOffset()).isEqualTo(BAD.indexOf("\"1000\""));
        assertThat(bytes.violations()).isEqualTo(e.violations());
    }

    @Test
    void whereJacksonKnowsNoPlacesThereAreNone() throws Exception {
        Object tree = Mappers.JSON.readTree(BAD);
        IllegalArgumentException converted =
                catchThrowableOfType(IllegalArgumentException.class, () -> Mappers.JSON.convertValue(tree, Shop.class));
        SchemaViolationException e = (SchemaViolationException) converted.getCause();
        assertThat(e.violations()).hasSize(3).allMatch(one -> one.position().isEmpty());
        assertThat(e.violations().get(0).instance()).isEqualTo("/orders/1/id");
    }

    @Test
    void keysOfMapsAreOnTheWay() {
        SchemaViolationException e = violated(() -> Mappers.JSON.readValue(
                "{\"a/b\":" + GOOD + ",\"c~\":{\"lines\":[]}}", new TypeReference<Map<String, Order>>() {}));
        assertThat(e.violations()).extracting(Violation::instance).contains("/c~0", "/c~0/lines");
    }

    @Test
    void aDocumentThatIsNullIsJudged() {
        SchemaViolationException e = violated(() -> Mappers.JSON.readValue("null", Order.class));
        assertThat(e.violations()).singleElement().matches(one -> one.keyword().equals("type"));
    }

    @Test
    void valuesThatAreNotToBeSeenAreNotShown() {
        SchemaViolationException e = violated(() -> Mappers.JSON.readValue(
                "{\"id\":\"O-1000\",\"lines\":[{\"article\":\"\"}],\"payment\":{\"method\":\"card\",\"number\":\"4711\"}}",
                Order.class));
        assertThat(e.getMessage() + e.getCause().getMessage()).doesNotContain("4711");
    }

    @Test
    void otherKindsOfValuesThanAskedForAreRefused() {
        assertThat(refused(() -> Mappers.JSON.readValue("[1,true]", JsonNumber[].class)))
                .hasMessageContaining("expected a JsonNumber, but found a JsonBoolean");
        assertThat(refused(() -> Mappers.JSON.readValue("1", Label.IntegerValue.class)))
                .hasMessageContaining("has no schema of its own: read " + Label.class.getName());
    }

    @Test
    void keysAreJudgedToo() {
        assertThat(refused(() -> Mappers.JSON.readValue("{\"x\":1}", new TypeReference<Map<Currency, Integer>>() {})))
                .hasMessageContaining("\"EUR\"");
    }

    @Test
    void namesThatOccurTwiceAreRefusedWhereverTheyAre() {
        JsonMappingException e = refused(() -> Mappers.JSON.readValue("[{\"a\":1,\n\"a\":2}]", Anything[].class));
        assertThat(e).hasMessageContaining("this member name occurs twice in its object");
        assertThat(e.getLocation().getLineNr()).isEqualTo(2);
    }

    @Test
    void theLastOfTwoNamesCountsIfOptionsSaySo() throws Exception {
        ReadOptions options = ReadOptions.defaults().withDuplicateNames(ReadOptions.DuplicateNames.LAST);
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new SchemaPoetModule(options)).build();
        assertThat(mapper.readValue("{\"a\":1,\"a\":2}", JsonValue.class)).hasToString("{\"a\":2}");
    }

    @Test
    void limitsOfBothAreToldInSentences() {
        assertThat(catchThrowableOfType(Exception.class, () -> Mappers.JSON.readValue(nested(1001), Tree.class)))
                .hasMessageContaining("nesting depth (1001) exceeds the maximum allowed");
        ReadOptions defaults = ReadOptions.defaults();
        JsonMappingException e = limited(defaults.withMaxDepth(3), "{\n\"next\":" + nested(3) + "}", Tree.class);
        assertThat(e).hasMessageContaining("nested deeper than the limit of 3");
        assertThat(e.getLocation().getLineNr()).isEqualTo(2);
        assertThat(limited(defaults.withMaxNumberLength(5), "[123456]", JsonValue.class))
                .hasMessageContaining("a number is longer than the limit of 5");
        assertThat(limited(defaults.withMaxBytes(100), "[\"" + "x".repeat(200) + "\",1]", JsonValue.class))
                .hasMessageContaining("more than 100 bytes");
    }

    private static String nested(int levels) {
        return "{\"next\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }

    private static JsonMappingException limited(ReadOptions options, String json, Class<?> type) {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new SchemaPoetModule(options)).build();
        return refused(() -> mapper.readValue(json, type));
    }

    @Test
    void whatJavaHasBeyondJsonIsRefused() {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> Mappers.JSON.convertValue(List.of(Double.NaN), JsonValue.class)))
                .hasMessageContaining("JSON has no number for NaN");
    }

    @Test
    void theExceptionCanBeSent() throws Exception {
        SchemaViolationException e = violated(() -> Mappers.JSON.readValue(BAD, Shop.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((SchemaViolationException) in.readObject()).violations())
                    .isEqualTo(e.violations());
        }
    }
}
