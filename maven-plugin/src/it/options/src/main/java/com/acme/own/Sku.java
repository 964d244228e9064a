package com.acme.own;

import io.github.schemapoet.runtime.FormatCheck;

/** A format. */
public final class Sku implements FormatCheck {
    @Override
    public boolean test(String text) {
        return text.startsWith("SKU-");
    }
}
