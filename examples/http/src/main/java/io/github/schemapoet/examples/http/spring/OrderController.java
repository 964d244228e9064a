package io.github.schemapoet.examples.http.spring;

import io.github.schemapoet.examples.http.Basket;
import io.github.schemapoet.examples.http.model.Order;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes orders, and confirms them. Those that arrive here are valid. */
@RestController
class OrderController {
    @PostMapping("/orders")
    Order place(@RequestBody Order order) {
        return order;
    }

    @PostMapping("/baskets")
    Basket place(@RequestBody Basket basket) {
        return basket;
    }
}
