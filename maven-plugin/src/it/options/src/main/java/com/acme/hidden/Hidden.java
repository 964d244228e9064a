package com.acme.hidden;

/** Uses types that its package alone sees. */
public final class Hidden {
    private Hidden() {}

    public static String currency(String json) {
        return Order.parse(json).price().currency();
    }
}
