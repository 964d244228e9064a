package io.github.schemapoet.runtime.harness;

import java.util.Random;

/** Texts of numbers as RFC 8259 has them, of all the kinds that readers treat apart. */
public final class RandomNumbers {
    private static final String[] NOTABLE = {
        "0",
        "-0",
        "0.0",
        "-0.0e5",
        "0e0",
        "9007199254740991",
        "9007199254740992",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "999999999999999",
        "1000000000000000",
        "9999999999999999",
        "999999999999999999",
        "1000000000000000000",
        "9999999999999999999",
        "123456789012345678",
        "0.1",
        "0.30000000000000004",
        "1e22",
        "1e23",
        "1e308",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "1e309",
        "4.9e-324",
        "5e-324",
        "2.5e-324",
        "2.4e-324",
        "2.2250738585072014e-308",
        "2.2250738585072011e-308",
        "1e-400",
        "0.000001",
        "1e-7",
        "1e21",
        "1e20",
        "10.0",
        "100e-2"
    };

    private final Random random;

    public RandomNumbers(Random random) {
        this.random = random;
    }

    /** One text; its exponent is within what {@code BigDecimal} bears easily. */
    public String next() {
        if (random.nextInt(20) == 0) {
            return NOTABLE[random.nextInt(NOTABLE.length)];
        }
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
        text.append(integer(digits()));
        if (random.nextInt(2) == 0) {
            text.append('.').append(anyDigits(digits()));
        }
        if (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? 'e' : 'E').append(new String[] {"", "+", "-"}[random.nextInt(3)]);
            text.append(anyDigits(random.nextInt(4) == 0 ? 3 : 1 + random.nextInt(2)));
        }
        return text.toString();
    }

    /** One text without a fraction, which may still have a point and an exponent. */
    public String nextInteger() {
        String sign = random.nextInt(3) == 0 ? "-" : "";
        String digits = integer(1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 20));
        return switch (random.nextInt(5)) {
            case 0 -> sign + digits + "." + "0".repeat(1 + random.nextInt(3));
            case 1 -> sign + digits + "e" + random.nextInt(4);
            case 2 -> sign + digits + "000e-" + random.nextInt(4);
            default -> sign + digits;
        };
    }

    private int digits() {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(3);
            case 1 -> 13 + random.nextInt(8);
            case 2 -> 1 + random.nextInt(30);
            default -> 1 + random.nextInt(16);
        };
    }

    private String integer(int length) {
        String digits = anyDigits(length);
        return length > 1 && digits.charAt(0) == '0' ? "1" + digits.substring(1) : digits;
    }

    private String anyDigits(int length) {
        StringBuilder digits = new StringBuilder();
        boolean zeros = random.nextInt(4) == 0;
        boolean nines = !zeros && random.nextInt(8) == 0;
        for (int i = 0; i < length; i++) {
            int digit = zeros && i > 0 && random.nextInt(5) > 0 ? 0 : nines ? 9 : random.nextInt(10);
            digits.append((char) ('0' + digit));
        }
        return digits.toString();
    }
}
