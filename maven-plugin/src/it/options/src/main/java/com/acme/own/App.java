package com.acme.own;

import com.acme.hidden.Hidden;
import com.acme.names.orders.Amount;
import com.acme.names.orders.HasAmount;
import com.acme.names.orders.Order;
import com.acme.names.orders.OrderState;
import com.acme.style.AcmePurchaseColourDto;
import com.acme.style.AcmePurchaseDto;
import com.acme.style.AcmePurchaseStateDto;
import com.acme.types.OrderRange;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each option makes, as a user's code has it. */
public final class App {
    private static final String ORDER = "{\"id\":18446744073709551616,\"price\":{\"currency\":\"EUR\",\"cents\":1250},"
            + "\"weight\":0.1,\"placed\":\"2024-02-03T04:05:06+01:00\",\"paid\":\"2024-02-03T04:05:06+01:00\","
            + "\"state\":\"lost\"}";
    private static final Money MONEY = new Money("EUR", 1250);

    private final List<String> wrong = new ArrayList<>();

    private App() {}

    /** What is not as it should be. */
    public static List<String> run() throws Exception {
        App app = new App();
        app.types();
        app.style();
        app.additions();
        app.names();
        app.is("EUR", Hidden.currency(ORDER));
        return app.wrong;
    }

    private void is(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add("expected " + expected + " but was " + actual);
        }
    }

    private void refused(Runnable action) {
        try {
            action.run();
            wrong.add("nothing was thrown");
        } catch (InvalidJsonException e) {
            is(false, e.violations().isEmpty());
        }
    }

    private void types() {
        com.acme.types.Order order = com.acme.types.Order.parse(ORDER);
        BigInteger id = order.id();
        BigDecimal weight = order.weight();
        int quantity = order.quantity();
        Instant placed = order.placed();
        OffsetDateTime paid = order.paid();
        Money price = order.price();
        is(new BigInteger("18446744073709551616"), id);
        is(new BigDecimal("0.1"), weight);
        is(1, quantity);
        is(Instant.parse("2024-02-03T03:05:06Z"), placed);
        is(OffsetDateTime.parse("2024-02-03T04:05:06+01:00"), paid);
        is(MONEY, price);
        is(JsonValue.parse("{\"currency\":\"EUR\",\"cents\":1250}"), order.priceJson());
        com.acme.types.Order built =
                com.acme.types.Order.builder().id(1).price(MONEY).build();
        is(MONEY, built.price());
        is(MONEY, com.acme.types.Order.parse(built.toJson()).price());
        is(built, built.toBuilder().priceJson(built.priceJson()).build());
        inside(built);
        refused(() -> built.toBuilder().price(new Money("EUR", -1)).build());
        refused(() -> built.toBuilder().price(new Money("euros", 1)).build());
    }

    /** In maps and tuples. */
    private void inside(com.acme.types.Order order) {
        Instant moment = Instant.parse("2024-02-03T03:05:06Z");
        Map<String, Instant> shipped = new LinkedHashMap<>();
        shipped.put("b", moment);
        shipped.put("a", null);
        com.acme.types.Order built = order.toBuilder()
                .prices(Map.of("net", MONEY))
                .range(OrderRange.of(MONEY, MONEY))
                .shipped(shipped)
                .build();
        Map<String, Money> prices = built.prices();
        is(Map.of("net", MONEY), prices);
        is(Map.of("net", built.priceJson()), built.pricesJson());
        is(MONEY, built.range().first());
        is(built.priceJson(), built.range().secondJson());
        is(shipped, built.shipped());
        is(built, com.acme.types.Order.parse(built.toJson()));
        refused(() -> order.toBuilder().prices(Map.of("net", new Money("EUR", -1))).build());
    }

    private void style() {
        AcmePurchaseDto order = AcmePurchaseDto.parse(ORDER);
        Optional<AcmePurchaseStateDto> state = order.getState();
        is("lost", state.orElseThrow().json());
        is(false, state.orElseThrow().isKnown());
        is(AcmePurchaseStateDto.OPEN, AcmePurchaseStateDto.of("open"));
        is(List.of("open", "closed"), AcmePurchaseStateDto.known().stream().map(AcmePurchaseStateDto::json).toList());
        is(Optional.empty(), order.getColour());
        is(Optional.of(AcmePurchaseColourDto.RED), order.with(b -> b.colour(AcmePurchaseColourDto.RED)).getColour());
        refused(() -> AcmePurchaseColourDto.of("mauve"));
    }

    private void additions() throws Exception {
        com.acme.additions.Order order = com.acme.additions.Order.parse(ORDER);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(order);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            is(order, in.readObject());
        }
    }

    private void names() {
        Order order = Order.builder().id(1).price(Amount.builder().currency("EUR").cents(5).build()).build();
        Priced priced = order;
        is(order.price(), priced.price());
        is(1L, order.count());
        HasAmount amount = order.price();
        is("EUR", amount.currency());
        is("open", OrderState.UNPAID.json());
        refused(() -> order.toBuilder().article("no").build());
    }
}
