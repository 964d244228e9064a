package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a syntax tree without back references smaller: captures and laziness cannot change its verdict, and what can
 * match the empty text need not be repeated a least number of times.
 */
final class Reducer extends RegexRewriter {
    private Reducer() {}

    static Regex reduce(Regex regex) {
        return regex.match(new Reducer());
    }

    @Override
    public Regex concat(Regex.Concat node) {
        List<Regex> parts = new ArrayList<>();
        for (Regex part : node.parts()) {
            Regex reduced = part.match(this);
            if (reduced instanceof Regex.Concat inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(reduced);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Regex.Concat(List.copyOf(parts));
    }

    @Override
    public Regex repeat(Regex.Repeat node) {
        Regex body = node.body().match(this);
        Extent extent = body.match(Extent.CASES);
        if (node.max() == 0 || body.equals(Regex.EMPTY)) {
            return Regex.EMPTY;
        } else if (!extent.consumes()) {
            return node.min() > 0 ? body : new Regex.Alternation(List.of(body, Regex.EMPTY));
        } else if (extent.empty() && body instanceof Regex.Repeat inner && inner.min() == 0) {
            return new Regex.Repeat(inner.body(), 0, product(inner.max(), node.max()), false);
        }
        return new Regex.Repeat(body, extent.empty() ? 0 : node.min(), node.max(), false);
    }

    /** No text is so long that a count beyond the bound of an {@code int} could be told from none. */
    private static int product(int first, int second) {
        return (int) Math.min(Regex.Repeat.UNBOUNDED, (long) first * second);
    }

    @Override
    public Regex group(Regex.Group node) {
        return node.body().match(this);
    }
}
