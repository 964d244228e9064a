package io.github.schemapoet.runtime.support.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The exact value of a number text (RFC 8259 §6): {@code signum · digits · 10^exponent}, where the digits have no zeros
 * at either end. Equal values are equal objects, however they were spelled.
 *
 * <p>Time and memory depend on the length of the text only, never on the exponent's value.
 *
 * @param signum -1, 0 or 1; negative zero is zero
 * @param digits the significant digits, empty for zero
 * @param exponent the power of ten of the last digit; zero for zero
 */
public record Decimal(int signum, String digits, BigInteger exponent) implements Comparable<Decimal> {
    private static final Decimal ZERO = new Decimal(0, "", BigInteger.ZERO);

    /** The value of a text that is a number by RFC 8259. */
    public static Decimal of(String number) {
        int from = number.charAt(0) == '-' ? 1 : 0;
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        String mantissa = number.substring(from, e < 0 ? number.length() : e);
        int point = mantissa.indexOf('.');
        String all = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        int first = 0;
        while (first < all.length() && all.charAt(first) == '0') {
            first++;
        }
        if (first == all.length()) {
            return ZERO;
        }
        int last = all.length();
        while (all.charAt(last - 1) == '0') {
            last--;
        }
        int places = (point < 0 ? 0 : mantissa.length() - point - 1) - (all.length() - last);
        BigInteger exponent = e < 0 ? BigInteger.ZERO : exponent(number, e + 1);
        return new Decimal(
                from == 1 ? -1 : 1, all.substring(first, last), exponent.subtract(BigInteger.valueOf(places)));
    }

    private static BigInteger exponent(String number, int from) {
        return new BigInteger(number.charAt(from) == '+' ? number.substring(from + 1) : number.substring(from));
    }

    /** Whether there is no fraction. */
    public boolean isInteger() {
        return exponent.signum() >= 0;
    }

    /** The power of ten of the first digit, plus one; what comparing looks at first. */
    private BigInteger magnitude() {
        return exponent.add(BigInteger.valueOf(digits.length()));
    }

    /** The value as a {@code long}, or null where it is none. */
    public @Nullable Long toLong() {
        if (signum == 0) {
            return 0L;
        }
        if (!isInteger() || magnitude().compareTo(BigInteger.valueOf(19)) > 0) {
            return null;
        }
        BigInteger value = new BigInteger(digits).multiply(BigInteger.TEN.pow(exponent.intValueExact()));
        BigInteger signed = signum < 0 ? value.negate() : value;
        return signed.bitLength() < Long.SIZE ? (Long) signed.longValueExact() : null;
    }

    /**
     * Whether this is an integer times {@code divisor}, exactly.
     *
     * @throws ArithmeticException where the divisor is zero
     */
    public boolean isMultipleOf(Decimal divisor) {
        if (divisor.signum == 0) {
            throw new ArithmeticException("a multiple of zero is asked for");
        }
        if (signum == 0) {
            return true;
        }
        BigInteger shift = exponent.subtract(divisor.exponent);
        if (shift.signum() < 0) {
            // These digits would have to be divisible by ten, and they end in no zero.
            return false;
        }
        BigInteger modulus = new BigInteger(divisor.digits);
        BigInteger power = BigInteger.TEN.modPow(shift, modulus);
        return new BigInteger(digits).multiply(power).mod(modulus).signum() == 0;
    }

    @Override
    public int compareTo(Decimal other) {
        if (signum != other.signum || signum == 0) {
            return Integer.compare(signum, other.signum);
        }
        int byMagnitude = magnitude().compareTo(other.magnitude());
        int absolute = byMagnitude != 0 ? byMagnitude : digits.compareTo(other.digits);
        return signum > 0 ? absolute : -absolute;
    }
}
