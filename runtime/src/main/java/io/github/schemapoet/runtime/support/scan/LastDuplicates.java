package io.github.schemapoet.runtime.support.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Overwrites with spaces all but the last of the members that have one name in one object, so that places in what is left
 * are those of the document.
 */
public final class LastDuplicates extends ValueScanner {
    /** Members of open objects by their names: where the last one's name starts, and where its value ends. */
    private final List<Map<String, int[]>> objects = new ArrayList<>();
    /** Members whose value has not ended. */
    private final List<int[]> openMembers = new ArrayList<>();
    /** Members of whose name another one follows. */
    private final List<int[]> blanks = new ArrayList<>();

    private LastDuplicates(byte[] json, int maxDepth, int maxNumberLength) {
        super(json, maxDepth, maxNumberLength);
    }

    /**
     * The document itself where no name occurs twice. What is no JSON is no better in what is left: all that is blank lies
     * before the fault, which what reads it next finds at the same place.
     */
    public static byte[] only(byte[] json, int maxDepth, int maxNumberLength) {
        LastDuplicates scan = new LastDuplicates(json, maxDepth, maxNumberLength);
        try {
            scan.skipValue();
        } catch (Reject | IndexOutOfBoundsException e) {
            return scan.left();
        }
        return scan.left();
    }

    private byte[] left() {
        if (blanks.isEmpty()) {
            return json;
        }
        byte[] left = json.clone();
        blanks.sort(Comparator.comparingInt(span -> span[0]));
        int done = 0;
        for (int[] span : blanks) {
            if (span[0] >= done) { // Else it is inside the one before.
                done = comma(span[1]) + 1;
                Arrays.fill(left, span[0], done, (byte) ' ');
            }
        }
        return left;
    }

    /** A member goes with the comma behind it: a later one of its name follows. */
    private int comma(int from) {
        int at = from;
        while (json[at] != ',') {
            at++;
        }
        return at;
    }

    @Override
    protected boolean allowsDuplicates() {
        return true;
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        return Reject.INSTANCE;
    }

    @Override
    protected void token(int kind, int from, int to) {
        switch (kind) {
            case NAME -> name(from, to);
            case '{' -> objects.add(new HashMap<>());
            case '[' -> objects.add(Map.of());
            case '}', ']' -> {
                objects.remove(objects.size() - 1);
                valueEnds(to);
            }
            default -> valueEnds(to);
        }
    }

    private void name(int from, int to) {
        int[] member = {from, from};
        String name = Escapes.text(json, from + 1, to - 1, escaped, wide);
        int[] earlier = objects.get(objects.size() - 1).put(name, member);
        if (earlier != null) {
            blanks.add(earlier);
        }
        openMembers.add(member);
    }

    private void valueEnds(int to) {
        if (!objects.isEmpty() && isObject()) {
            openMembers.remove(openMembers.size() - 1)[1] = to;
        }
    }

    /** Arrays have the one unmodifiable map. */
    private boolean isObject() {
        return objects.get(objects.size() - 1) instanceof HashMap;
    }
}
