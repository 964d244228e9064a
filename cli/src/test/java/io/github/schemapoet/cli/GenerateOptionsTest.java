package io.github.schemapoet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code generate} about types and names reach the generator. */
class GenerateOptionsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void schema() throws IOException {
        Files.writeString(
                folder.resolve("order.json"),
                """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "type": "object",
                  "properties": {
                    "total": { "type": "number" },
                    "price": { "type": "object", "existingJavaType": "com.acme.Money" },
                    "prices": { "type": "object", "additionalProperties": { "$ref": "#/properties/price" } },
                    "state": { "anyOf": [{ "enum": ["open"] }, { "type": "string" }] },
                    "buyer": { "$ref": "#/$defs/person" }
                  },
                  "$defs": { "person": { "type": "object", "properties": { "name": { "type": "string" } } } }
                }
                """);
    }

    private int generate(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("generate", "--package=com.acme.shop", "--output=" + folder.resolve("out")));
        arguments.addAll(List.of(options));
        arguments.add(folder.resolve("order.json").toString());
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(errors, errors, arguments.toArray(String[]::new));
    }

    private String source(String name) throws IOException {
        return Files.readString(folder.resolve("out/com/acme/shop").resolve(name + ".java"));
    }

    @Test
    void typesOfPlacesAndClassesWithAdapters() throws IOException {
        assertThat(generate(
                        "--type=order.json#/properties/total=BigDecimal", "--adapter=com.acme.Money=com.acme.ToMoney"))
                .isZero();
        assertThat(source("Order"))
                .contains(
                        "@Nullable BigDecimal total()",
                        "@Nullable Money price()",
                        "@Nullable Map<String, Money> prices()",
                        "new ToMoney()");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void openEnumerations() throws IOException {
        assertThat(generate("--enums=open")).isZero();
        assertThat(source("OrderState")).contains("public final class OrderState", "OPEN", "isKnown()");
    }

    @Test
    void namesAroundNamesAndInterfaces() throws IOException {
        assertThat(generate("--type-prefix=Acme", "--type-suffix=Dto", "--interface=order.json#/$defs/person=HasName"))
                .isZero();
        assertThat(source("AcmeOrderDto")).contains("@Nullable AcmePersonDto buyer()");
        assertThat(source("HasName")).contains("public interface HasName extends JsonModel");
        assertThat(source("AcmePersonDto")).contains("implements JsonModel, HasName");
    }

    @Test
    void whatIsNoSuchThingIsToldAndNothingIsGenerated() {
        assertThat(generate("--type=order.json#/properties/total=Decimal")).isEqualTo(2);
        assertThat(generate("--type=BigDecimal")).isEqualTo(2);
        assertThat(generate("--adapter=com.acme.Money=com.acme.To Money")).isEqualTo(2);
        assertThat(generate("--adapter=Money=com.acme.ToMoney")).isEqualTo(2);
        assertThat(generate("--type-prefix=1")).isEqualTo(2);
        assertThat(generate("--type-suffix=-Dto")).isEqualTo(2);
        assertThat(generate("--interface=order.json#/$defs/person=class")).isEqualTo(2);
        assertThat(generate("--interface=order.json#/$defs/person=Order")).isEqualTo(2);
        assertThat(generate("--enums=ajar")).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("can be had as one of String, long, double", "is not of the form SCHEMA#/pointer=Type")
                .contains("is not the full name of a class in a package", "cannot be around the name of a type")
                .contains("The interface Order of order.json#/$defs/person is that of another type");
    }
}
