package io.github.schemapoet.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.schemapoet.jackson2.model.Currency;
import io.github.schemapoet.jackson2.model.Label;
import io.github.schemapoet.jackson2.model.Order;
import io.github.schemapoet.jackson2.model.Payment;
import io.github.schemapoet.runtime.JsonModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Type ids, and what immutable types of a schema cannot be. */
class TypingTest {
    private static final Order ORDER =
            Order.parse("{\"id\":\"O-1000\",\"lines\":[{\"article\":\"a\",\"price\":1e400}],\"extra\":1.0}");
    private static final Payment PAYMENT = Payment.parse("{\"method\":\"transfer\",\"iban\":\"DE\"}");

    static class Bean {
        public Object any;
        public Order order;
        public Payment payment;
        public List<Object> list = new ArrayList<>();
        public Currency currency;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Placed.class, name = "placed")})
    sealed interface Event permits Placed {}

    record Placed(Order order, int version) implements Event {}

    static class Unwrapped {
        @JsonUnwrapped
        public Order order;
    }

    static class Merged {
        @JsonMerge
        public Order order = ORDER;
    }

    private static ObjectMapper typing(JsonTypeInfo.As inclusion) {
        return JsonMapper.builder()
                .addModule(new SchemaPoetModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL,
                        inclusion)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = JsonTypeInfo.As.class,
            names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void defaultTypingKnowsWhatTheDeclaredTypeDoesNot(JsonTypeInfo.As inclusion) throws Exception {
        Bean bean = new Bean();
        bean.any = ORDER;
        bean.order = ORDER;
        bean.payment = PAYMENT;
        bean.currency = Currency.US_DOLLAR;
        bean.list.addAll(
                List.of(ORDER, PAYMENT, Currency.EUR, Label.IntegerValue.of(1).toJson()));
        ObjectMapper mapper = typing(inclusion);
        String json = mapper.writeValueAsString(bean);
        assertThat(json)
                .contains("\"order\":" + ORDER.toJson(), "\"payment\":" + PAYMENT.toJson(), "\"us-dollar\"")
                .contains(Order.class.getName());
        Bean read = mapper.readValue(json, Bean.class);
        assertThat(read).usingRecursiveComparison().isEqualTo(bean);
        assertThat(mapper.readValue(mapper.writeValueAsString(PAYMENT), Payment.class))
                .isEqualTo(PAYMENT);
    }

    @Test
    void theIdOfAnObjectMayBeAllThereIs() throws Exception {
        ObjectMapper mapper = typing(JsonTypeInfo.As.PROPERTY);
        String json = "{\"@class\":\"" + Order.class.getName() + "\"}";
        assertThatThrownBy(() -> mapper.readValue(json, Object.class))
                .isInstanceOfSatisfying(SchemaViolationException.class, e -> assertThat(e.violations())
                        .extracting(one -> one.instance() + " " + one.keyword())
                        .containsExactly(" required", " required"));
    }

    @Test
    void polymorphicContainersHoldModels() throws Exception {
        String json = Mappers.JSON.writeValueAsString(new Placed(ORDER, 2));
        assertThat(json).startsWith("{\"kind\":\"placed\"");
        assertThat(Mappers.JSON.readValue(json, Event.class)).isEqualTo(new Placed(ORDER, 2));
        // The id at the end: Jackson buffers all before it.
        String last = "{\"order\":" + ORDER.toJson() + ",\"version\":2,\"kind\":\"placed\"}";
        assertThat(((Placed) Mappers.JSON.readValue(last, Event.class)).order().toJson())
                .isEqualTo(ORDER.toJson());
    }

    @Test
    void unwrappedIsRefusedBothWays() {
        Unwrapped unwrapped = new Unwrapped();
        unwrapped.order = ORDER;
        assertThatThrownBy(() -> Mappers.JSON.writeValueAsString(unwrapped))
                .hasMessageContaining("@JsonUnwrapped is not supported");
        assertThatThrownBy(() -> Mappers.JSON.readValue(ORDER.toJson(), Unwrapped.class))
                .hasMessageContaining("@JsonUnwrapped is not supported");
    }

    @Test
    void nothingIsUpdated() throws Exception {
        assertThatThrownBy(() -> Mappers.JSON.readerForUpdating(ORDER).readValue("{\"id\":\"O-2000\"}"))
                .hasMessageContaining("Order is immutable");
        Order other = Order.parse("{\"id\":\"O-2000\",\"lines\":[{\"article\":\"b\"}]}");
        assertThat(Mappers.JSON.readValue("{\"order\":" + other.toJson() + "}", Merged.class).order)
                .isEqualTo(other);
    }

    @Test
    void theInterfaceOfAllModelsCannotBeRead() {
        assertThatThrownBy(() -> Mappers.JSON.readValue("{}", JsonModel.class)).hasMessageContaining("abstract");
    }
}
