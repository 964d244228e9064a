package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.collect.CheckedValues;
import io.github.schemapoet.runtime.support.collect.FreeElements;
import io.github.schemapoet.runtime.support.collect.FreeMembers;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.KnownText;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.scan.RecentNames;
import io.github.schemapoet.runtime.support.scan.StackProbe;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A forward cursor over a document, for generated readers: each method consumes what it names, or rejects the document by
 * {@link #reject()} without saying why.
 */
public final class JsonReader extends RegionReader {
    private static final JsonNull NULL = JsonNull.INSTANCE;

    private final KeptMembers kept = new KeptMembers();
    private int nameFrom;
    private int nameTo;
    private boolean nameEscaped;
    private boolean nameWide;
    private @Nullable RecentNames recentNames;

    static {
        // What values need is loaded now, and not deep inside of a document, where an error would break it for good.
        CheckedValues.number("1e400");
        CheckedValues.container(new byte[] {'[', ']'});
        CheckedValues.container(new byte[] {'{', '}'});
    }

    /** Down to here the stack has been probed. */
    private int safeDepth = StackProbe.SHALLOW;

    /** Starts at the first byte of a document. */
    public JsonReader(byte[] json, ReadOptions options) {
        super(json, options);
    }

    /** Any value; what is no scalar is kept as a checked copy of its bytes. */
    public JsonValue value() {
        int c = peek();
        int from = at;
        switch (c) {
            case '"':
                return JsonString.of(string());
            case 't', 'f':
                return JsonBoolean.of(bool());
            case 'n':
                literalNull();
                return NULL;
            case '{', '[':
                return CheckedValues.container(freeContainer());
            default:
                skipNumber();
                return CheckedValues.number(Escapes.ascii(json, from, at));
        }
    }

    /** Opens an object. */
    public void beginObject() {
        if (peek() != '{') {
            throw reject();
        }
        open();
        if (depth > safeDepth) {
            safeDepth = StackProbe.safeDepth(depth);
        }
    }

    /**
     * Opens an object, and consumes the name of its first member, with the colon.
     *
     * @return as of {@link #nextMember}
     */
    public int beginObject(NameTable names) {
        beginObject();
        int c = peek();
        if (c == '}') {
            close();
            return NameTable.END;
        }
        return member(c, names, NameTable.START);
    }

    /**
     * Consumes the name of the next member of the object that is open, with the colon.
     *
     * @param previous what the last call returned
     * @return the name's place in the table; {@link NameTable#UNKNOWN} for another name, which is not the same as an
     *     earlier one of these; {@link NameTable#END} where the object is closed
     */
    public int nextMember(NameTable names, int previous) {
        int c = peek();
        if (c != ',') {
            return endOfObject(c);
        }
        at++;
        return member(peek(), names, previous);
    }

    private int endOfObject(int c) {
        if (c != '}') {
            throw reject();
        }
        close();
        return NameTable.END;
    }

    private int member(int c, NameTable names, int previous) {
        if (c != '"') {
            throw reject();
        }
        int from = at + 1;
        KnownText guess = names.successor(previous);
        if (!guess.standsAt(json, from)) {
            guess = names.otherSuccessor(previous);
            if (!guess.standsAt(json, from)) {
                return otherMember(names, previous, from);
            }
        }
        at = from + guess.length();
        return guess.ordinal();
    }

    private int otherMember(NameTable names, int previous, int from) {
        int to = string(from);
        boolean hasEscapes = escaped;
        int found = hasEscapes ? names.find(Escapes.decode(json, from, to)) : names.find(json, from, to);
        if (found < 0) {
            uniqueName(from, to, hasEscapes);
            nameFrom = from;
            nameTo = to;
            nameEscaped = hasEscapes;
            nameWide = wide;
        } else {
            names.learn(previous, found, from);
        }
        at = to + 1;
        colon();
        return found;
    }

    /** The text of the name for which {@link #nextMember} has just returned {@link NameTable#UNKNOWN}. */
    public String memberName() {
        if (nameEscaped) {
            return Escapes.decode(json, nameFrom, nameTo);
        }
        RecentNames recent = recentNames;
        if (recent == null) {
            recent = new RecentNames(json);
            recentNames = recent;
        }
        return recent.text(nameFrom, nameTo, nameWide);
    }

    /** Consumes a member's value of any kind, and keeps it with the name that {@link #nextMember} has just consumed. */
    public void keepMember() {
        int from = nameFrom - 1;
        skipValue();
        kept.add(from, at);
    }

    /** Where the members begin that an object keeps. */
    public int keptMark() {
        return kept.mark();
    }

    /** The members kept since {@code mark}, as an immutable map. */
    public Map<String, JsonValue> keptMembers(int mark) {
        return kept.take(json, mark);
    }

    /** Any object, its members as an immutable map. */
    public Map<String, JsonValue> freeObject() {
        if (peek() != '{') {
            throw reject();
        }
        return new FreeMembers(freeContainer(), FreeMembers.UNCOUNTED);
    }

    /** Any array, its elements as an immutable list. */
    public List<JsonValue> freeArray() {
        if (peek() != '[') {
            throw reject();
        }
        return new FreeElements(freeContainer());
    }

    /** Any object. */
    public void skipObject() {
        if (peek() != '{') {
            throw reject();
        }
        skipValue();
    }

    /** Any array. */
    public void skipArray() {
        if (peek() != '[') {
            throw reject();
        }
        skipValue();
    }

    private byte[] freeContainer() {
        int from = at;
        skipValue();
        return Arrays.copyOfRange(json, from, at);
    }

    /** The bits of members with one more, which must be known, and not be among them: else the document is refused. */
    public long known(long present, int member) {
        if (member < 0) {
            throw reject();
        }
        return once(present, member);
    }

    /** The bits of 64 members with that of one more, which must not be among them: else the document is refused. */
    public long once(long present, int member) {
        long bit = 1L << member;
        if ((present & bit) != 0) {
            throw reject();
        }
        return present | bit;
    }

    /** As {@link #known(long, int)}, of any number of members, 64 in a word: adds the bit to its word. */
    public void known(long[] present, int member) {
        if (member < 0) {
            throw reject();
        }
        once(present, member);
    }

    /** As {@link #once(long, int)}, of any number of members, 64 in a word: adds the bit to its word. */
    public void once(long[] present, int member) {
        present[member >> 6] = once(present[member >> 6], member);
    }

    /** Refuses the document unless all these bits are there. */
    public void require(long present, long required) {
        if ((present & required) != required) {
            throw reject();
        }
    }

    /** Opens an array; whether it has an element, which is then next. */
    public boolean beginArray() {
        if (peek() != '[') {
            throw reject();
        }
        open();
        if (depth > safeDepth) {
            safeDepth = StackProbe.safeDepth(depth);
        }
        if (peek() == ']') {
            close();
            return false;
        }
        return true;
    }

    /** Goes to the next element; false where there is none, and the array is closed. */
    public boolean nextElement() {
        int c = peek();
        if (c == ',') {
            at++;
            return true;
        }
        if (c != ']') {
            throw reject();
        }
        close();
        return false;
    }
}
