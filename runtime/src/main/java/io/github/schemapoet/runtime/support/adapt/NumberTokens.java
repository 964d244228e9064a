package io.github.schemapoet.runtime.support.adapt;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers on their way between JSON's texts and the Java classes that other libraries hold them in. */
public final class NumberTokens {
    private NumberTokens() {}

    /** Whether a text is a number by RFC 8259 §6. */
    public static boolean isJson(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || text.charAt(at) == '0' && whole > at + 1) {
            return false;
        }
        at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        return at == text.length() || isExponent(text, at);
    }

    private static boolean isExponent(String text, int from) {
        if ((text.charAt(from) | 0x20) != 'e') {
            return false;
        }
        int at = from + 1;
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at++;
        }
        return at < text.length() && digits(text, at) == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /**
     * The exact value of a number of JSON: a {@code Long} or a {@code BigInteger} where the text has neither fraction nor
     * exponent, a {@code BigDecimal} with the text's scale otherwise; null where the exponent is beyond that class.
     */
    public static @Nullable Number exact(String text) {
        if (digits(text, text.startsWith("-") ? 1 : 0) == text.length()) {
            return text.length() < 19 && !text.equals("-0") ? (Number) Long.valueOf(text) : integer(text);
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Number integer(String text) {
        BigInteger value = new BigInteger(text);
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }
}
