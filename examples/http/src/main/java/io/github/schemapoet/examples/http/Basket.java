package io.github.schemapoet.examples.http;

import io.github.schemapoet.examples.http.model.Order;
import java.util.List;

/** A type of one's own that has generated ones inside it. */
public record Basket(String customer, List<Order> orders) {}
