package com.acme.shop;

/** Written by hand, against generated types. */
public final class Shop {
    private Shop() {}

    public static String firstArticle(String json) {
        return Order.parse(json).lines().get(0).article();
    }
}
