package io.github.schemapoet.generator.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** String literals of the Java language (JLS 3.10.5), in ASCII. */
final class JavaLiteral {
    /** A class file holds 65,535 bytes in one constant, and a code unit takes up to three. */
    private static final int PART = 16_000;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private JavaLiteral() {}

    /** The expression for a text, of which each part becomes a literal. */
    static String of(String text, UnaryOperator<String> literal) {
        List<String> parts = parts(text);
        if (parts.size() == 1) {
            return literal.apply(text);
        }
        // Not +: the compiler would fold that into one constant again.
        return parts.stream().map(literal).collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
    }

    static List<String> parts(String text) {
        if (text.length() <= PART) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += PART) {
            parts.add(text.substring(start, Math.min(text.length(), start + PART)));
        }
        return parts;
    }

    /** What is between the quotes. */
    static String content(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(out, text.charAt(i), i + 1 < text.length() && text.charAt(i + 1) == 'u');
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c, boolean beforeU) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            // Octal before a 'u', so that nothing that reads the source can take it for a Unicode escape (JLS 3.3).
            case '\\' -> out.append(beforeU ? "\\134" : "\\\\");
            default -> {
                if (c >= ' ' && c < 0x7F) {
                    out.append(c);
                } else {
                    // Neither a line end nor a quote can come from here, which an escape would turn into the real
                    // thing.
                    out.append("\\u").append(HEX.toHexDigits(c));
                }
            }
        }
    }
}
