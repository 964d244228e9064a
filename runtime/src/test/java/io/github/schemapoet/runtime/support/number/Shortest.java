package io.github.schemapoet.runtime.support.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The shortest decimal by trying: slow, and sure. */
final class Shortest {
    private Shortest() {}

    /** Of the decimals with the least digits that read back as a finite number other than zero, the nearest to it. */
    static BigDecimal of(double value) {
        for (int digits = 1; digits <= 17; digits++) {
            BigDecimal found = of(value, digits);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError(value);
    }

    private static BigDecimal of(double value, int digits) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal below = exact.round(new MathContext(digits, RoundingMode.FLOOR));
        BigDecimal above = exact.round(new MathContext(digits, RoundingMode.CEILING));
        boolean belowFits = Double.parseDouble(below.toString()) == value;
        boolean aboveFits = Double.parseDouble(above.toString()) == value;
        if (belowFits && aboveFits) {
            int nearer = exact.subtract(below).compareTo(above.subtract(exact));
            return nearer < 0 || nearer == 0 && isEven(below, digits) ? below : above;
        }
        return belowFits ? below : aboveFits ? above : null;
    }

    private static boolean isEven(BigDecimal decimal, int digits) {
        return !decimal.setScale(decimal.scale() + digits - decimal.precision())
                .unscaledValue()
                .testBit(0);
    }
}
