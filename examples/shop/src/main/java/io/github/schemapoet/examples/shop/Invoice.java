package io.github.schemapoet.examples.shop;

import io.github.schemapoet.examples.shop.model.CardPayment;
import io.github.schemapoet.examples.shop.model.Category;
import io.github.schemapoet.examples.shop.model.Line;
import io.github.schemapoet.examples.shop.model.Order;
import io.github.schemapoet.examples.shop.model.Payment;
import io.github.schemapoet.examples.shop.model.TransferPayment;
import java.math.BigDecimal;
import java.util.List;

/** What an order costs, and how that is paid, in words. */
public final class Invoice {
    private final Order order;

    /** Of an order, which is valid, since it is one. */
    public Invoice(Order order) {
        this.order = order;
    }

    /** The sum of all lines, exactly. */
    public BigDecimal total() {
        return order.lines().stream()
                .map(line -> price(line).multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal price(Line line) {
        return line.price().amountExact().bigDecimalValue();
    }

    /** A sentence about the payment; a new way to pay would not compile until it has a sentence too. */
    public String payment() {
        return order.payment().match(new Payment.Cases<String>() {
            @Override
            public String cardPayment(CardPayment card) {
                return "by card " + "*".repeat(card.number().length() - 4)
                        + card.number().substring(card.number().length() - 4);
            }

            @Override
            public String transferPayment(TransferPayment transfer) {
                return "by transfer to " + transfer.iban() + " within " + transfer.due() + " days";
            }
        });
    }

    /** How deep the categories of a line go; they contain themselves. */
    public static int depth(Category category) {
        List<Category> children = category.children();
        return 1
                + (children == null
                        ? 0
                        : children.stream().mapToInt(Invoice::depth).max().orElse(0));
    }
}
