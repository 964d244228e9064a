package io.github.schemapoet.examples.http.rest;

import io.github.schemapoet.examples.http.Basket;
import io.github.schemapoet.examples.http.model.Order;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Takes orders, and confirms them. Those that arrive here are valid. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {
    /** Places one. */
    @POST
    @Path("orders")
    public Order place(Order order) {
        return order;
    }

    /** Places several. */
    @POST
    @Path("baskets")
    public Basket place(Basket basket) {
        return basket;
    }
}
