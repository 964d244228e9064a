package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An immutable set of code points, lone surrogates among them, as sorted disjoint inclusive ranges.
 *
 * <p>Equality is equality of the sets, since the ranges are kept maximal.
 */
final class CodePointSet {
    static final int MAX = Character.MAX_CODE_POINT;
    static final CodePointSet EMPTY = new CodePointSet(new int[0]);
    static final CodePointSet ALL = of(0, MAX);

    private final int[] bounds;

    private CodePointSet(int[] bounds) {
        this.bounds = bounds;
    }

    /** The set of the given inclusive ranges, as pairs of first and last, in any order. */
    static CodePointSet of(int... pairs) {
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ranges.add(new int[] {pairs[i], pairs[i + 1]});
        }
        return normalised(ranges);
    }

    private static CodePointSet normalised(List<int[]> ranges) {
        ranges.sort((a, b) -> Integer.compare(a[0], b[0]));
        int[] merged = new int[ranges.size() * 2];
        int length = 0;
        for (int[] range : ranges) {
            if (length > 0 && range[0] <= merged[length - 1] + 1) {
                merged[length - 1] = Math.max(merged[length - 1], range[1]);
            } else {
                merged[length++] = range[0];
                merged[length++] = range[1];
            }
        }
        return new CodePointSet(Arrays.copyOf(merged, length));
    }

    CodePointSet union(CodePointSet other) {
        List<int[]> ranges = new ArrayList<>();
        for (CodePointSet set : List.of(this, other)) {
            for (int i = 0; i < set.bounds.length; i += 2) {
                ranges.add(new int[] {set.bounds[i], set.bounds[i + 1]});
            }
        }
        return normalised(ranges);
    }

    CodePointSet complement() {
        int[] pairs = new int[bounds.length + 2];
        int length = 0;
        int from = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] > from) {
                pairs[length++] = from;
                pairs[length++] = bounds[i] - 1;
            }
            from = bounds[i + 1] + 1;
        }
        if (from <= MAX) {
            pairs[length++] = from;
            pairs[length++] = MAX;
        }
        return new CodePointSet(Arrays.copyOf(pairs, length));
    }

    boolean contains(int codePoint) {
        int at = Arrays.binarySearch(bounds, codePoint);
        return at >= 0 || (-at - 1) % 2 == 1;
    }

    /** The members in order; none of them where there are more than {@code most}. */
    List<Integer> members(int most) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            if (members.size() + (bounds[i + 1] - bounds[i] + 1) > most) {
                return List.of();
            }
            for (int c = bounds[i]; c <= bounds[i + 1]; c++) {
                members.add(c);
            }
        }
        return members;
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    int rangeCount() {
        return bounds.length / 2;
    }

    int first(int range) {
        return bounds[2 * range];
    }

    int last(int range) {
        return bounds[2 * range + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePointSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
