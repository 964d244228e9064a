package io.github.schemapoet.runtime.support.text;

import io.github.schemapoet.runtime.support.number.NumberText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing array of UTF-8 bytes with the tokens of RFC 8259. What must be escaped in strings is, and lone surrogates
 * are, which UTF-8 cannot hold.
 */
public class ByteWriter {
    private static final int SHORT = 32;
    /** What every virtual machine can make of an array. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[512];
    private int count;

    /** Makes room for at least this many bytes more. */
    private void ensure(int more) {
        if (bytes.length - count < more) {
            bytes = Arrays.copyOf(bytes, enough(count + (long) more));
        }
    }

    private int enough(long needed) {
        if (needed > LONGEST) {
            throw new OutOfMemoryError("the JSON text has more than " + LONGEST + " bytes");
        }
        return (int) Math.max(needed, Math.min(LONGEST, bytes.length * 2L));
    }

    /** How many bytes there are. */
    public final int size() {
        return count;
    }

    /** One byte as it is. */
    public final void raw(int value) {
        ensure(1);
        bytes[count++] = (byte) value;
    }

    /** Bytes as they are. */
    public final void raw(byte[] source, int from, int to) {
        ensure(to - from);
        System.arraycopy(source, from, bytes, count, to - from);
        count += to - from;
    }

    /** Replaces the last byte. */
    protected final void replaceLast(int value) {
        bytes[count - 1] = (byte) value;
    }

    /** The last byte written. */
    protected final int last() {
        return bytes[count - 1];
    }

    /** ASCII text as it is. */
    @SuppressWarnings("deprecation") // Copies the low bytes, which is all there is of ASCII.
    public final void ascii(String text) {
        ensure(text.length());
        text.getBytes(0, text.length(), bytes, count);
        count += text.length();
    }

    /** An integer. */
    public final void integer(long value) {
        if (value == Long.MIN_VALUE) {
            ascii(Long.toString(value));
            return;
        }
        ensure(20);
        long rest = value;
        if (value < 0) {
            bytes[count++] = '-';
            rest = -value;
        }
        int digits = digits(rest);
        for (int i = count + digits - 1; i >= count; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        count += digits;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long power = 10; value >= power; power *= 10) {
            digits++;
            if (digits == 19) {
                return 19;
            }
        }
        return digits;
    }

    /** The shortest decimal of a finite number. */
    public final void number(double value) {
        long whole = (long) value;
        boolean few = whole < 1_000_000_000_000_000L && whole > -1_000_000_000_000_000L;
        if (whole == value && few && (whole != 0 || 1 / value > 0)) {
            integer(whole);
        } else {
            ascii(NumberText.of(value));
        }
    }

    /** A string in quotes. */
    public final void string(String text) {
        if (text.length() > SHORT) {
            longString(text);
            return;
        }
        ensure(text.length() + 2);
        bytes[count] = '"';
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= 0x80) {
                oddString(text);
                return;
            }
            bytes[count + 1 + i] = (byte) c;
        }
        bytes[count + length + 1] = '"';
        count += length + 2;
    }

    private void longString(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length != text.length() || !isPlain(utf8)) {
            oddString(text);
            return;
        }
        ensure(utf8.length + 2);
        bytes[count++] = '"';
        System.arraycopy(utf8, 0, bytes, count, utf8.length);
        count += utf8.length;
        bytes[count++] = '"';
    }

    private static boolean isPlain(byte[] utf8) {
        for (byte c : utf8) {
            if (c < ' ' || c == '"' || c == '\\' || c == '?') {
                return false; // A question mark may stand for a lone surrogate.
            }
        }
        return true;
    }

    private void oddString(String text) {
        raw('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ensure(6);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                bytes[count++] = (byte) (0xC0 | c >> 6);
                bytes[count++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                three(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                four(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                unicodeEscape(c);
            }
        }
        raw('"');
    }

    private void ascii(char c) {
        if (c >= ' ' && c != '"' && c != '\\') {
            bytes[count++] = (byte) c;
            return;
        }
        int letter =
                switch (c) {
                    case '"', '\\' -> c;
                    case '\b' -> 'b';
                    case '\f' -> 'f';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    case '\t' -> 't';
                    default -> 0;
                };
        if (letter == 0) {
            unicodeEscape(c);
        } else {
            bytes[count++] = '\\';
            bytes[count++] = (byte) letter;
        }
    }

    private void three(int c) {
        bytes[count++] = (byte) (0xE0 | c >> 12);
        bytes[count++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[count++] = (byte) (0x80 | c & 0x3F);
    }

    private void four(int c) {
        bytes[count++] = (byte) (0xF0 | c >> 18);
        bytes[count++] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[count++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[count++] = (byte) (0x80 | c & 0x3F);
    }

    private void unicodeEscape(char c) {
        bytes[count++] = '\\';
        bytes[count++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[count++] = HEX[c >> shift & 0xF];
        }
    }

    /** A copy of the bytes. */
    public final byte[] toBytes() {
        return Arrays.copyOf(bytes, count);
    }

    /** The bytes as text. */
    public final String toText() {
        return new String(bytes, 0, count, StandardCharsets.UTF_8);
    }

    /** The bytes as text. */
    @Override
    public final String toString() {
        return toText();
    }

    /** Writes the bytes to a stream, which stays open. */
    public final void copyTo(OutputStream out) throws IOException {
        out.write(bytes, 0, count);
    }
}
