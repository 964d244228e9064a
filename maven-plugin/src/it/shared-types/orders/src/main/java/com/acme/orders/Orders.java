package com.acme.orders;

import com.acme.money.Money;
import com.acme.people.Customer;

/** Uses the type of another module's jar, and what has been given names. */
final class Orders {
    private Orders() {}

    static Order order(String json) {
        Money price = Money.parse("{\"units\":3}");
        OrderLine line = OrderLine.builder().price(price).build();
        Customer customer = Customer.builder().name("Ann").build();
        return Order.parse(json).toBuilder()
                .number("7")
                .state(OrderState.OPEN)
                .price(price)
                .customer(customer)
                .lines(java.util.List.of(line))
                .build();
    }
}
