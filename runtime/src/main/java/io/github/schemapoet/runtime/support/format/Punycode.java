package io.github.schemapoet.runtime.support.format;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Punycode (RFC 3492), of labels that fit into the DNS. */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE_POINT = 0x80;

    private Punycode() {}

    /** The code points that a text of small letters, digits and hyphens stands for, or null where it is no Punycode. */
    static int @Nullable [] decode(String text) {
        int hyphen = text.lastIndexOf('-');
        int[] decoded = new int[text.length()];
        int count = 0;
        for (; count < hyphen; count++) {
            decoded[count] = text.charAt(count);
        }
        int codePoint = FIRST_CODE_POINT;
        int bias = FIRST_BIAS;
        int at = hyphen + 1;
        for (long position = 0; at < text.length(); position++) {
            long before = position;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < text.length() ? digit(text.charAt(at++)) : -1;
                position += digit * weight;
                if (digit < 0 || position > Integer.MAX_VALUE) {
                    return null;
                }
                int threshold = threshold(k, bias);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            count++;
            bias = adapt((int) (position - before), count, before == 0);
            codePoint += (int) (position / count);
            position %= count;
            if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
                return null;
            }
            System.arraycopy(decoded, (int) position, decoded, (int) position + 1, count - 1 - (int) position);
            decoded[(int) position] = codePoint;
        }
        return Arrays.copyOf(decoded, count);
    }

    /** The Punycode of a label of at most 63 code points. */
    static String encode(int[] label) {
        StringBuilder out = new StringBuilder();
        Arrays.stream(label).filter(c -> c < FIRST_CODE_POINT).forEach(out::appendCodePoint);
        int basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        int done = basic;
        int bias = FIRST_BIAS;
        int delta = 0;
        for (int codePoint = FIRST_CODE_POINT; done < label.length; codePoint++) {
            int next = nextFrom(label, codePoint);
            delta += (next - codePoint) * (done + 1);
            codePoint = next;
            for (int c : label) {
                if (c < codePoint) {
                    delta++;
                } else if (c == codePoint) {
                    appendNumber(out, delta, bias);
                    bias = adapt(delta, done + 1, done == basic);
                    delta = 0;
                    done++;
                }
            }
            delta++;
        }
        return out.toString();
    }

    private static int nextFrom(int[] label, int least) {
        int next = Integer.MAX_VALUE;
        for (int c : label) {
            next = c >= least ? Math.min(next, c) : next;
        }
        return next;
    }

    private static void appendNumber(StringBuilder out, int number, int bias) {
        int rest = number;
        for (int k = BASE; ; k += BASE) {
            int threshold = threshold(k, bias);
            if (rest < threshold) {
                out.append(letter(rest));
                return;
            }
            out.append(letter(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static int threshold(int k, int bias) {
        return Math.min(Math.max(k - bias, T_MIN), T_MAX);
    }

    private static int adapt(int delta, int count, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / count;
        int k = 0;
        for (; rest > (BASE - T_MIN) * T_MAX / 2; k += BASE) {
            rest /= BASE - T_MIN;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }

    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return Ascii.isDigit(c) ? c - '0' + 26 : -1;
    }

    private static char letter(int digit) {
        return (char) (digit < 26 ? digit + 'a' : digit - 26 + '0');
    }
}
