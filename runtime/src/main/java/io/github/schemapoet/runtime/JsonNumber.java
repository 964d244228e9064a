package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.number.Decimal;
import io.github.schemapoet.runtime.support.number.NumberText;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number with its exact value, whatever its size, and the text that it was written with.
 *
 * <p>Equality, order and hash code go by the value: {@code 1.0}, {@code 1} and {@code 10e-1} are equal, and so are
 * {@code 0} and {@code -0}. No method needs more time or memory than the text is long, however large the exponent,
 * except where it says that it throws.
 */
public final class JsonNumber extends Number implements JsonValue, Comparable<JsonNumber> {
    private static final long serialVersionUID = 1;

    private static final Pattern GRAMMAR = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private final String text;
    private transient @Nullable Decimal decimal;

    private JsonNumber(String text) {
        this.text = text;
    }

    /** Of a text already known to be a number. */
    static JsonNumber ofChecked(String text) {
        return new JsonNumber(text);
    }

    /**
     * The number of a JSON text.
     *
     * @throws NumberFormatException where it is none by RFC 8259 §6
     */
    public static JsonNumber of(String text) {
        if (!GRAMMAR.matcher(text).matches()) {
            throw new NumberFormatException("not a number in JSON: " + text);
        }
        return new JsonNumber(text);
    }

    /** An integer. */
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /**
     * The shortest decimal that reads back as {@code value}.
     *
     * @throws IllegalArgumentException where the value is NaN or infinite, which JSON has no text for
     */
    public static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number for " + value);
        }
        return new JsonNumber(NumberText.of(value));
    }

    /** An exact decimal; its scale is not kept apart from its value. */
    public static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    /**
     * The value of a number of any of the JDK's classes, or of one whose {@code toString()} is a decimal: the exact value, or
     * for {@code Double} and {@code Float} the shortest decimal that reads back as it.
     *
     * @throws IllegalArgumentException where it is NaN or infinite, or not a decimal
     */
    public static JsonNumber of(Number value) {
        if (value instanceof JsonNumber number) {
            return number;
        } else if (value instanceof Double || value instanceof Float) {
            return value instanceof Float ? ofFloat(value.floatValue()) : of(value.doubleValue());
        }
        return of(new BigDecimal(value.toString()));
    }

    private static JsonNumber ofFloat(float value) {
        return Float.isFinite(value) && value != 0 ? of(NumberText.shortest(value)) : of((double) value);
    }

    /** A stream of bytes may hold any text. */
    private Object readResolve() throws InvalidObjectException {
        if (text == null || !GRAMMAR.matcher(text).matches()) {
            throw new InvalidObjectException("not a number in JSON: " + text);
        }
        return new JsonNumber(text);
    }

    private Decimal decimal() {
        Decimal known = decimal;
        if (known == null) {
            known = Decimal.of(text);
            decimal = known;
        }
        return known;
    }

    /** Whether there is no fraction: {@code 1.0} and {@code 1e3} are integers. */
    public boolean isInteger() {
        return decimal().isInteger();
    }

    /** The nearest {@code double}; infinite beyond its range, as in JavaScript. */
    @Override
    public double doubleValue() {
        BigInteger exponent = decimal().exponent();
        if (exponent.bitLength() > 24) {
            double magnitude = decimal().signum() == 0 || exponent.signum() < 0 ? 0 : Double.POSITIVE_INFINITY;
            return text.charAt(0) == '-' ? -magnitude : magnitude;
        }
        return Double.parseDouble(text);
    }

    /** The integer part, reduced to 64 bits, as {@link BigDecimal#longValue()} does; 0 for what no {@code BigDecimal} holds. */
    @Override
    public long longValue() {
        return decimal().exponent().bitLength() > 24 ? 0 : bigDecimalValue().longValue();
    }

    /** As {@link #longValue()}, of 32 bits. */
    @Override
    public int intValue() {
        return (int) longValue();
    }

    @Override
    public float floatValue() {
        double nearest = doubleValue();
        return Double.isFinite(nearest) && nearest != 0 ? Float.parseFloat(text) : (float) nearest;
    }

    /**
     * The value as a {@code long}.
     *
     * @throws ArithmeticException where there is a fraction, or the value is out of range
     */
    public long longValueExact() {
        Long value = decimal().toLong();
        if (value == null) {
            throw new ArithmeticException(text + " does not fit into a long");
        }
        return value;
    }

    /**
     * The value as an {@code int}.
     *
     * @throws ArithmeticException where there is a fraction, or the value is out of range
     */
    public int intValueExact() {
        return Math.toIntExact(longValueExact());
    }

    /**
     * The value as a {@code BigInteger}.
     *
     * @throws ArithmeticException where there is a fraction, or there are more than a million digits, which few letters can
     *     say
     */
    public BigInteger bigIntegerValueExact() {
        if (decimal().exponent().bitLength() > 20) {
            throw new ArithmeticException(text + " does not fit into a BigInteger of a million digits");
        }
        return bigDecimalValue().toBigIntegerExact();
    }

    /**
     * The value as a {@code BigDecimal}.
     *
     * @throws ArithmeticException where the exponent is beyond what that class holds
     */
    public BigDecimal bigDecimalValue() {
        Decimal value = decimal();
        BigInteger scale = value.exponent().negate();
        if (scale.bitLength() >= Integer.SIZE) {
            throw new ArithmeticException(text + " does not fit into a BigDecimal");
        }
        BigInteger digits = value.signum() == 0 ? BigInteger.ZERO : new BigInteger(value.digits());
        return new BigDecimal(value.signum() < 0 ? digits.negate() : digits, scale.intValue());
    }

    /**
     * Whether this is an integer times {@code divisor}, exactly.
     *
     * @throws ArithmeticException where the divisor is zero
     */
    public boolean isMultipleOf(JsonNumber divisor) {
        return decimal().isMultipleOf(divisor.decimal());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.number(this);
    }

    @Override
    public int compareTo(JsonNumber other) {
        return decimal().compareTo(other.decimal());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number
                && (text.equals(number.text) || decimal().equals(number.decimal()));
    }

    @Override
    public int hashCode() {
        return decimal().hashCode();
    }

    /** The text, as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
