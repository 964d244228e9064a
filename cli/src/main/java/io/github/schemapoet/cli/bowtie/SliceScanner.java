package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.ValueScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds where the children of one container begin and end; what is in them is only held against the grammar. */
final class SliceScanner extends ValueScanner {
    /** What an instance may hold is for its reader to say, which says so of that instance alone. */
    private static final int MAX_DEPTH = 1 << 20;

    private final List<String> names = new ArrayList<>();
    private final List<JsonSlice> children = new ArrayList<>();
    private int level;
    private int childFrom;

    private SliceScanner(byte[] json) {
        super(json, MAX_DEPTH, ReadOptions.GREATEST_SIZE);
    }

    static Map<String, JsonSlice> members(byte[] json, String what) {
        SliceScanner scanner = scan(json, '{', what + " must be an object.");
        Map<String, JsonSlice> members = new LinkedHashMap<>();
        for (int i = 0; i < scanner.names.size(); i++) {
            String name = scanner.names.get(i);
            if (members.put(name, scanner.children.get(i)) != null) {
                throw new ProtocolException(what + " has two members called " + name + ".");
            }
        }
        return members;
    }

    static List<JsonSlice> elements(byte[] json, String what) {
        return scan(json, '[', what + " must be an array.").children;
    }

    private static SliceScanner scan(byte[] json, char bracket, String otherwise) {
        SliceScanner scanner = new SliceScanner(json);
        try {
            int first = scanner.peek();
            scanner.skipValue();
            scanner.end();
            if (first != bracket) {
                throw new ProtocolException(otherwise);
            }
        } catch (IndexOutOfBoundsException e) {
            scanner.at = json.length;
            throw scanner.fail(Fault.END);
        }
        return scanner;
    }

    @Override
    protected boolean allowsDuplicates() {
        return true;
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        return new ProtocolException("The line is not JSON, at its byte " + at + ": " + sentence(fault) + ".");
    }

    @Override
    protected void token(int kind, int from, int to) {
        switch (kind) {
            case NAME -> {
                if (level == 1) {
                    names.add(Escapes.text(json, from + 1, to - 1, escaped, wide));
                }
            }
            case '{', '[' -> {
                if (level++ == 1) {
                    childFrom = from;
                }
            }
            case '}', ']' -> {
                if (--level == 1) {
                    children.add(JsonSlice.ofChecked(Arrays.copyOfRange(json, childFrom, to)));
                }
            }
            default -> {
                if (level == 1) {
                    children.add(JsonSlice.ofChecked(Arrays.copyOfRange(json, from, to)));
                }
            }
        }
    }
}
