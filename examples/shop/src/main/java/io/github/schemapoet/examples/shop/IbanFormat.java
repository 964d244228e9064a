package io.github.schemapoet.examples.shop;

import io.github.schemapoet.runtime.FormatCheck;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** The format {@code iban} of the shop's schemas: an account's number with right check digits (ISO 13616). */
public final class IbanFormat implements FormatCheck {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}");
    private static final BigInteger DIVISOR = BigInteger.valueOf(97);

    @Override
    public boolean test(String text) {
        return FORM.matcher(text).matches()
                && new BigInteger(digits(text.substring(4) + text.substring(0, 4)))
                        .mod(DIVISOR)
                        .equals(BigInteger.ONE);
    }

    /** Letters count 10 to 35. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(each -> digits.append(Character.digit(each, Character.MAX_RADIX)));
        return digits.toString();
    }
}
