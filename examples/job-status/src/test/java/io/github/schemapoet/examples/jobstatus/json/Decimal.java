package io.github.schemapoet.examples.jobstatus.json;

import java.math.BigInteger;

/** The exact value of a JSON number, of any exponent: equal where the values are equal. */
record Decimal(boolean negative, String digits, BigInteger exponent) {

    /** BigDecimal cannot hold some of the exponents that JSON allows. */
    static Decimal of(String token) {
        String[] parts = token.replace("-", "").split("[eE]");
        String[] mantissa = parts[0].split("\\.");
        String fraction = mantissa.length == 1 ? "" : mantissa[1];
        String digits = (mantissa[0] + fraction).replaceFirst("^0+", "");
        String significant = digits.replaceFirst("0+$", "");
        if (significant.isEmpty()) {
            return new Decimal(false, "", BigInteger.ZERO);
        }
        long shift = (long) digits.length() - significant.length() - fraction.length();
        return new Decimal(token.startsWith("-"), significant, exponent(token).add(BigInteger.valueOf(shift)));
    }

    private static BigInteger exponent(String token) {
        int e = Math.max(token.indexOf('e'), token.indexOf('E'));
        return e < 0 ? BigInteger.ZERO : new BigInteger(token.substring(e + 1));
    }
}
