package io.github.schemapoet.runtime.support.codec;

import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.Reject;
import io.github.schemapoet.runtime.support.scan.ValueScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Overwrites with spaces all but the last of the members that have one name in one object, so that places in what is left
 * are those of the document.
 */
final class LastDuplicates extends ValueScanner {
    /** A member that has begun: where its name starts, and where its value ends once that is known. */
    private record Member(int[] span) {}

    private final List<Map<String, Member>> objects = new ArrayList<>();
    private final List<Member> openMembers = new ArrayList<>();
    private final List<int[]> blanks = new ArrayList<>();

    private LastDuplicates(byte[] json, ReadOptions options) {
        super(json, options.maxDepth(), options.maxNumberLength());
    }

    /** The document itself where no name occurs twice, or where it is no JSON: what reads it next says so. */
    static byte[] only(byte[] json, ReadOptions options) {
        LastDuplicates scan = new LastDuplicates(json, options);
        try {
            scan.skipValue();
        } catch (Reject | IndexOutOfBoundsException e) {
            return json;
        }
        if (scan.blanks.isEmpty()) {
            return json;
        }
        byte[] left = json.clone();
        scan.blanks.forEach(span -> scan.blank(left, span));
        return left;
    }

    /** A member goes with the comma behind it: a later one of its name follows. */
    private void blank(byte[] bytes, int[] span) {
        int end = span[1];
        while (json[end] != ',') {
            end++;
        }
        Arrays.fill(bytes, span[0], end + 1, (byte) ' ');
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
        Member member = new Member(new int[] {from, from});
        String name = Escapes.text(json, from + 1, to - 1, escaped, true);
        Member earlier = objects.get(objects.size() - 1).put(name, member);
        if (earlier != null) {
            blanks.add(earlier.span());
        }
        openMembers.add(member);
    }

    private void valueEnds(int to) {
        boolean inObject = !objects.isEmpty() && !openMembers.isEmpty() && isObject();
        if (inObject) {
            openMembers.remove(openMembers.size() - 1).span()[1] = to;
        }
    }

    /** Arrays have the one unmodifiable map. */
    private boolean isObject() {
        return objects.get(objects.size() - 1) instanceof HashMap;
    }
}
