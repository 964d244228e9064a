package io.github.schemapoet.generator.source;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.Reject;
import io.github.schemapoet.runtime.support.scan.ValueScanner;
import io.github.schemapoet.runtime.support.text.Positions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses JSON (RFC 8259) with the runtime's own scanner, and keeps places. */
final class JsonParser extends ValueScanner {
    /** A container that is open: members of an object, elements of an array. */
    private record Open(
            SourceLocation location, @Nullable Map<String, SourceValue.Member> members, List<SourceValue> elements) {}

    /** A member's name, waiting for its value. */
    private record Name(String text, SourceLocation location) {}

    private final String path;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Name> names = new ArrayDeque<>();
    private @Nullable SourceValue root;
    private int swept;
    private int[] place = {1, 1};

    private JsonParser(String path, byte[] json, Diagnostics diagnostics) {
        super(json, SourceParser.MAX_DEPTH, SourceParser.MAX_BYTES);
        this.path = path;
        this.diagnostics = diagnostics;
    }

    static Optional<SourceValue> parse(String path, byte[] json, Diagnostics diagnostics) {
        JsonParser parser = new JsonParser(path, json, diagnostics);
        try {
            parser.skipValue();
            parser.end();
        } catch (IndexOutOfBoundsException e) {
            parser.at = json.length;
            parser.fail(Fault.END);
            return Optional.empty();
        } catch (Reject e) {
            return Optional.empty();
        }
        return Optional.ofNullable(parser.root);
    }

    @Override
    protected boolean allowsDuplicates() {
        return true; // They are reported below, all of them.
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        DiagnosticId id = fault.isLimit() ? DiagnosticId.LIMIT : DiagnosticId.MALFORMED_SCHEMA;
        int[] failed = Positions.of(json, at);
        SourceLocation location = new SourceLocation(path, failed[0], failed[1]);
        diagnostics.add(id, location, "", "not JSON: " + sentence(fault));
        return Reject.INSTANCE;
    }

    private SourceLocation location(int offset) {
        place = Positions.advance(json, swept, offset, place);
        swept = offset;
        return new SourceLocation(path, place[0], place[1]);
    }

    @Override
    protected void token(int kind, int from, int to) {
        switch (kind) {
            case NAME -> name(Escapes.text(json, from + 1, to - 1, escaped, wide), location(from));
            case '{' -> open.push(new Open(location(from), new LinkedHashMap<>(), List.of()));
            case '[' -> open.push(new Open(location(from), null, new ArrayList<>()));
            case '}', ']' -> add(closed(open.pop()));
            default -> add(new SourceValue.ScalarValue(location(from), scalar(kind, from, to)));
        }
    }

    private void name(String text, SourceLocation location) {
        Map<String, SourceValue.Member> members = open.element().members();
        if (members != null && members.containsKey(text)) {
            String message = "the member " + JsonString.of(text) + " occurs twice in its object";
            diagnostics.add(DiagnosticId.DUPLICATE_NAME, location, "", message);
        }
        names.push(new Name(text, location));
    }

    private JsonValue scalar(int kind, int from, int to) {
        return switch (kind) {
            case '"' -> JsonString.of(Escapes.text(json, from + 1, to - 1, escaped, wide));
            case 't' -> JsonBoolean.TRUE;
            case 'f' -> JsonBoolean.FALSE;
            case 'n' -> JsonNull.INSTANCE;
            default -> JsonNumber.of(Escapes.ascii(json, from, to));
        };
    }

    private static SourceValue closed(Open container) {
        Map<String, SourceValue.Member> members = container.members();
        return members == null
                ? new SourceValue.ArrayValue(container.location(), container.elements())
                : new SourceValue.ObjectValue(container.location(), members);
    }

    private void add(SourceValue value) {
        Open container = open.peek();
        if (container == null) {
            root = value;
            return;
        }
        Map<String, SourceValue.Member> members = container.members();
        if (members == null) {
            container.elements().add(value);
        } else {
            Name name = names.pop();
            members.put(name.text(), new SourceValue.Member(name.location(), value));
        }
    }
}
