package io.github.schemapoet.runtime.support.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers as JSON, and says which texts a {@code double} or a {@code long} stands for exactly. */
public final class NumberText {
    private NumberText() {}

    /**
     * The shortest text of a finite number, with an exponent from 1e21 and below 1e-6, as JavaScript writes it; integers
     * have no fraction, and negative zero keeps its sign.
     */
    public static String of(double value) {
        if (value == (long) value && Math.abs(value) < 1e15) {
            return value == 0 && Double.doubleToRawLongBits(value) != 0 ? "-0" : Long.toString((long) value);
        }
        ShortestDecimal decimal = new ShortestDecimal().of(value);
        String digits = Long.toString(decimal.digits());
        int point = digits.length() + decimal.exponent();
        return (value < 0 ? "-" : "") + text(digits, point);
    }

    private static String text(String digits, int point) {
        if (point > 21 || point <= -6) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e") + (point - 1);
        } else if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        } else if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length());
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    /**
     * The shortest decimal that reads back as a finite {@code float} other than zero, and of these the nearest to it; the
     * same on every JDK, other than {@code Float.toString}.
     */
    public static BigDecimal shortest(float value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; ; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean belowFits = Float.parseFloat(below.toString()) == value;
            boolean aboveFits = Float.parseFloat(above.toString()) == value;
            if (belowFits && aboveFits) {
                return nearer(exact, below, above);
            } else if (belowFits || aboveFits) {
                return belowFits ? below : above;
            }
        }
    }

    /** Of two neighbours the nearer, or the one that ends with an even digit. */
    private static BigDecimal nearer(BigDecimal exact, BigDecimal below, BigDecimal above) {
        int order = exact.subtract(below).abs().compareTo(exact.subtract(above).abs());
        if (order != 0) {
            return order < 0 ? below : above;
        }
        int scale = Math.max(below.scale(), above.scale());
        return below.setScale(scale).unscaledValue().testBit(0) ? above : below;
    }

    /**
     * Whether the shortest decimal of {@code nearest} has the value of {@code number}, so that writing one for the other
     * loses nothing.
     */
    public static boolean fits(String number, double nearest) {
        if (Double.isInfinite(nearest)) {
            return false;
        }
        return Decimal.of(number).equals(Decimal.of(of(nearest)));
    }
}
