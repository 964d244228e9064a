package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.support.number.Decimal;
import java.util.Map;
import java.util.TreeMap;

/** A text for each value such that equal values, and only these, have the same one. */
final class Canonical {
    private Canonical() {}

    static void append(Index in, int node, StringBuilder out) {
        switch (in.type(node)) {
            case Index.STRING -> string(in.text(node), out.append('s'));
            case Index.NUMBER -> number(in.source(node), out.append('n'));
            case Index.ARRAY -> {
                out.append('[');
                for (int item = in.first(node); item < in.end(node); item = in.after(item)) {
                    append(in, item, out);
                }
                out.append(']');
            }
            case Index.OBJECT -> object(in, node, out);
            default -> out.append((char) ('0' + in.type(node)));
        }
    }

    private static void object(Index in, int node, StringBuilder out) {
        Map<String, Integer> members = new TreeMap<>();
        for (int name = in.first(node); name < in.end(node); name = in.after(in.valueOf(name))) {
            members.put(in.text(name), in.valueOf(name));
        }
        out.append('{');
        members.forEach((name, value) -> {
            string(name, out);
            append(in, value, out);
        });
        out.append('}');
    }

    /** The length before the text keeps neighbours apart. */
    private static void string(String text, StringBuilder out) {
        out.append(text.length()).append(':').append(text);
    }

    private static void number(String text, StringBuilder out) {
        Decimal decimal = Decimal.of(text);
        out.append(decimal.signum())
                .append(decimal.digits())
                .append('e')
                .append(decimal.exponent())
                .append(';');
    }
}
