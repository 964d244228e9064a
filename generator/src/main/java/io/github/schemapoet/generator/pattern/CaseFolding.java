package io.github.schemapoet.generator.pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Which code points are the same where case is ignored: Canonicalize of ECMA-262 §22.2.2.7.3. */
final class CaseFolding {
    private final List<int[]> families;

    private CaseFolding(IntUnaryOperator canonical) {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int c = 0; c <= CodePointSet.MAX; c++) {
            int same = canonical.applyAsInt(c);
            if (same != c) {
                members.computeIfAbsent(same, CaseFolding::first).add(c);
            }
        }
        families = members.values().stream()
                .map(family -> family.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static List<Integer> first(int codePoint) {
        return new ArrayList<>(List.of(codePoint));
    }

    /** With the {@code u} flag: simple case folding. */
    private static final class Simple {
        static final CaseFolding FOLDING = new CaseFolding(c -> UCharacter.foldCase(c, true));
    }

    /** Without it: upper case, where that is one UTF-16 unit and does not lead from outside into ASCII. */
    private static final class Upper {
        static final CaseFolding FOLDING = new CaseFolding(Upper::canonical);

        private static int canonical(int codePoint) {
            if (codePoint > Character.MAX_VALUE) {
                return codePoint;
            }
            String upper = UCharacter.toUpperCase(ULocale.ROOT, Character.toString(codePoint));
            boolean intoAscii = codePoint >= 0x80 && upper.charAt(0) < 0x80;
            return upper.length() != 1 || intoAscii ? codePoint : upper.charAt(0);
        }
    }

    static CaseFolding of(boolean unicode) {
        return unicode ? Simple.FOLDING : Upper.FOLDING;
    }

    /** The set with all that is the same as one of its members. */
    CodePointSet close(CodePointSet set) {
        List<Integer> pairs = new ArrayList<>();
        for (int[] family : families) {
            boolean any = false;
            for (int member : family) {
                any |= set.contains(member);
            }
            for (int i = 0; any && i < family.length; i++) {
                pairs.add(family[i]);
                pairs.add(family[i]);
            }
        }
        return set.union(
                CodePointSet.of(pairs.stream().mapToInt(Integer::intValue).toArray()));
    }
}
