package io.github.schemapoet.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.schemapoet.examples.shop.model.CardPayment;
import io.github.schemapoet.examples.shop.model.Category;
import io.github.schemapoet.examples.shop.model.Currency;
import io.github.schemapoet.examples.shop.model.Customer;
import io.github.schemapoet.examples.shop.model.Line;
import io.github.schemapoet.examples.shop.model.Money;
import io.github.schemapoet.examples.shop.model.Order;
import io.github.schemapoet.examples.shop.model.TransferPayment;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final String ORDER =
            """
            {
              "id": "O-0001",
              "customer": { "name": "Ada", "referrer": { "name": "Bob", "vip": true } },
              "lines": [
                { "article": "pen", "quantity": 3, "price": { "amount": 0.10, "currency": "EUR" } },
                { "article": "ink", "price": { "amount": 12345678901234567890.01, "currency": "EUR" },
                  "category": { "name": "office", "children": [{ "name": "writing", "children": [] }] } }
              ],
              "payment": { "method": "transfer", "iban": "DE89370400440532013000" },
              "labels": { "en": "gift", "de": "Geschenk" }
            }
            """;

    @Test
    void sumsAreExact() {
        assertThat(new Invoice(Order.parse(ORDER)).total()).isEqualByComparingTo("12345678901234567890.31");
    }

    @Test
    void aUnionIsToldApartByItsConstant() {
        assertThat(new Invoice(Order.parse(ORDER)).payment())
                .isEqualTo("by transfer to DE89370400440532013000 within 14 days");
        Order byCard = Order.parse(ORDER).toBuilder()
                .payment(CardPayment.builder()
                        .method("card")
                        .number("4111111111111111")
                        .build())
                .build();
        assertThat(new Invoice(byCard).payment()).isEqualTo("by card ************1111");
        assertThat(byCard.toString()).contains("(hidden)").doesNotContain("4111");
    }

    @Test
    void anOrderIsCopiedWithOtherMembersAndLookedInto() {
        Order order = Order.parse(ORDER).with(other -> other.id("O-0002"));
        assertThat(order.id()).isEqualTo("O-0002");
        assertThat(order.at("/lines/1/price/amount")).hasToString("Optional[12345678901234567890.01]");
        assertThat(order.at("/lines/2")).isEmpty();
        assertThatThrownBy(() -> order.with(other -> other.lines(List.of())))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("/lines: ");
    }

    @Test
    void aFormatOfTheShopsOwnIsCheckedWhateverMakesTheOrder() {
        TransferPayment.Builder transfer =
                TransferPayment.builder().method("transfer").iban("DE89370400440532013001");
        assertThatThrownBy(transfer::build)
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("/iban: expected a string of the format iban but found \"DE89370400440532013001\"");
        String document = ORDER.replace("DE89370400440532013000", "DE89370400440532013001");
        assertThat(Order.tryParse(document).violations())
                .extracting(Violation::instance, Violation::keyword)
                .containsExactly(tuple("/payment", "oneOf"));
    }

    @Test
    void typesContainThemselves() {
        Order order = Order.parse(ORDER);
        Customer referrer = order.customer().referrer();
        assertThat(referrer).isNotNull();
        assertThat(referrer.vip()).isTrue();
        Category category = order.lines().get(1).category();
        assertThat(category).isNotNull();
        assertThat(Invoice.depth(category)).isEqualTo(2);
    }

    @Test
    void mapsKeepTheirOrder() {
        assertThat(Order.parse(ORDER).labels()).containsExactly(Map.entry("en", "gift"), Map.entry("de", "Geschenk"));
    }

    @Test
    void aBuilderMakesOnlyValidOrders() {
        Line line = Line.builder()
                .article("pen")
                .price(Money.builder()
                        .amount(new BigDecimal("0.10"))
                        .currency(Currency.EUR)
                        .build())
                .build();
        Order.Builder order = Order.builder()
                .id("O-1")
                .customer(Customer.builder().name("Ada").build())
                .lines(List.of(line))
                .payment(TransferPayment.builder()
                        .method("transfer")
                        .iban("DE89370400440532013000")
                        .build());
        assertThatThrownBy(order::build)
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("/id: expected a string that matches ^O-[0-9]{4,}$ but found \"O-1\"");
        assertThat(order.id("O-1000").build().lines()).containsExactly(line);
    }
}
