package com.acme.shop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is right, and, in the lines that say so, what is wrong about null. */
final class Shop {
    private Shop() {}

    static int right(Order order) {
        String note = order.note();
        int length = note == null ? 0 : note.length();
        for (String tag : order.tags()) {
            length += tag.length();
        }
        for (@Nullable String gap : order.gaps()) {
            length += gap == null ? 0 : gap.length();
        }
        return length + order.id().length() + order.colour().json().length() + (int) order.size();
    }

    static Order built(@Nullable String text) {
        return Order.builder()
                .id("1")
                .nothing(null)
                .nothing(text)
                .customer(OrderCustomer.builder().build())
                .build();
    }

    static int note(Order order) {
        return order.note().length(); // wrong
    }

    static long count(Order order) {
        return order.count(); // wrong
    }

    static int nothing(Order order) {
        return order.nothing().length(); // wrong
    }

    static int name(Order order) {
        return order.customer().name().length(); // wrong
    }

    static List<String> gaps(Order order) {
        return order.gaps(); // wrong
    }

    static Map<String, String> prices(Order order) {
        return order.prices(); // wrong
    }

    static String choice(Order order) {
        return order.choice().toJson(); // wrong
    }

    static Order id() {
        return Order.builder()
                .id(null) // wrong
                .build();
    }

    static Order parsed(@Nullable String json) {
        return Order.parse(json); // wrong
    }
}
