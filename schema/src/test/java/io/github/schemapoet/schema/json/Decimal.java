package io.github.schemapoet.schema.json;

import java.math.BigInteger;

/** The exact value of a JSON number, of any exponent: equal where the values are equal. */
public record Decimal(boolean negative, String digits, BigInteger exponent) {
    private static final Decimal ZERO = new Decimal(false, "0", BigInteger.ZERO);

    /** BigDecimal cannot hold some of the exponents that JSON allows. */
    public static Decimal of(String token) {
        boolean negative = token.startsWith("-");
        String unsigned = negative ? token.substring(1) : token;
        int e = Math.max(unsigned.indexOf('e'), unsigned.indexOf('E'));
        String mantissa = e < 0 ? unsigned : unsigned.substring(0, e);
        BigInteger exponent = e < 0 ? BigInteger.ZERO : new BigInteger(unsigned.substring(e + 1));
        int point = mantissa.indexOf('.');
        int fraction = point < 0 ? 0 : mantissa.length() - point - 1;
        String digits = mantissa.replace(".", "").replaceFirst("^0+", "");
        String significant = digits.replaceFirst("0+$", "");
        if (significant.isEmpty()) {
            return ZERO;
        }
        int zeros = digits.length() - significant.length();
        return new Decimal(negative, significant, exponent.add(BigInteger.valueOf(zeros - fraction)));
    }

    public boolean isZero() {
        return equals(ZERO);
    }
}
