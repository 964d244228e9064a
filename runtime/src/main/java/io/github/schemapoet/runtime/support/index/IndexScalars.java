package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.support.collect.CheckedValues;
import io.github.schemapoet.runtime.support.pattern.TextPattern;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.KnownText;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.scan.NodeSymbols;
import io.github.schemapoet.runtime.support.scan.SameBytes;
import io.github.schemapoet.runtime.support.scan.ScannedNodes;
import io.github.schemapoet.runtime.support.scan.SymbolOrdinals;
import io.github.schemapoet.runtime.support.scan.TextHash;

/** The strings, names and numbers of an index, tested where they stand: nothing is made of most of them. */
abstract class IndexScalars extends IndexNodes {
    private final NodeSymbols nodeSymbols;
    private final int[] symbols;
    private final int highestSymbol;

    IndexScalars(ScannedNodes scanned, NodeSymbols nodeSymbols) {
        super(scanned);
        this.nodeSymbols = nodeSymbols;
        this.symbols = nodeSymbols.symbols();
        this.highestSymbol = nodeSymbols.highest();
    }

    final NodeSymbols symbols() {
        return nodeSymbols;
    }

    /** The text of a name or string. */
    public final String text(int node) {
        return Escapes.text(json(), start(node) + 1, scalarEnd(node) - 1, isEscaped(node), !isAscii(node));
    }

    /** The length of a string in code points; a lone surrogate counts one. */
    public final long codePoints(int node) {
        if (isAscii(node)) {
            return scalarEnd(node) - start(node) - 2L;
        }
        String text = text(node);
        return text.codePointCount(0, text.length());
    }

    /** The exact value of a number. */
    public final JsonNumber number(int node) {
        return CheckedValues.number(Escapes.ascii(json(), start(node), scalarEnd(node)));
    }

    /** Whether a number has no fraction, however it is written. */
    public final boolean isInteger(int node) {
        return isWrittenAsInteger(node) || number(node).isInteger();
    }

    /** The place of a name's or string's text in a table, or {@link NameTable#UNKNOWN}. */
    public final int ordinal(int node, NameTable table) {
        int from = start(node) + 1;
        return isEscaped(node) ? table.find(text(node)) : table.find(json(), from, scalarEnd(node) - 1);
    }

    /**
     * As {@link #ordinal(int, NameTable)}, of the name that follows another one in its object: mostly it is the one that
     * followed that one before.
     *
     * @param previous the place of the name before; {@link NameTable#START} where there is none
     */
    public final int ordinal(int name, NameTable table, int previous) {
        return symbols.length > 0 ? bySymbol(name, table, previous) : byGuess(name, table, previous);
    }

    private int bySymbol(int name, NameTable table, int previous) {
        SymbolOrdinals ordinals = table.symbols();
        int symbol = symbols[name];
        return symbol != NodeSymbols.BY_TEXT && ordinals.highest() <= highestSymbol
                ? ordinals.of(symbol)
                : byGuess(name, table, previous);
    }

    private int byGuess(int name, NameTable table, int previous) {
        int from = start(name) + 1;
        KnownText guess = table.successor(previous);
        if (guess.standsAt(json(), from)) {
            return guess.ordinal();
        }
        KnownText other = table.otherSuccessor(previous);
        return other.standsAt(json(), from) ? other.ordinal() : unexpected(name, table, previous);
    }

    private int unexpected(int name, NameTable table, int previous) {
        int found = ordinal(name, table);
        if (found >= 0) {
            table.learn(previous, found, start(name));
        }
        return found;
    }

    /** A hash of the text of a name or string. */
    final long textHash(int node) {
        if (isEscaped(node)) {
            byte[] bytes = TextHash.bytes(text(node));
            return TextHash.of(bytes, 0, bytes.length);
        }
        return TextHash.of(json(), start(node) + 1, scalarEnd(node) - 1);
    }

    /** The value of the member of this name, or -1. */
    public final int member(int object, String name) {
        for (int at = first(object); at < end(object); at = after(valueOf(at))) {
            if (isText(at, name)) {
                return valueOf(at);
            }
        }
        return -1;
    }

    /** Whether a name or string is this text. */
    final boolean isText(int node, String text) {
        return isAscii(node) ? isAsciiText(node, text) : text(node).equals(text);
    }

    /**
     * The place in a table of the text of a member, by which alternatives are told apart.
     *
     * @return {@link NameTable#UNKNOWN} for another text; {@link NameTable#END} where the value is no object that has the
     *     member with a string
     */
    public final int tag(int node, String member, NameTable texts) {
        int value = type(node) == Index.OBJECT ? member(node, member) : -1;
        return value >= 0 && type(value) == Index.STRING ? ordinal(value, texts) : NameTable.END;
    }

    private boolean isAsciiText(int node, String text) {
        byte[] json = json();
        int from = start(node) + 1;
        int length = scalarEnd(node) - 1 - from;
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (json[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a string holds a match of a pattern. */
    public final boolean matches(int string, TextPattern pattern) {
        return isAscii(string)
                ? pattern.testAscii(json(), start(string) + 1, scalarEnd(string) - 1)
                : pattern.test(text(string));
    }

    /** The order of a number and a limit, by exact value: negative, zero or positive, as the number is less. */
    public final int compare(int number, long limit) {
        if (isShortInteger(number)) {
            return Long.compare(shortInteger(number), limit);
        }
        int order = ShortDecimal.compare(json(), start(number), scalarEnd(number), limit);
        return order != ShortDecimal.UNKNOWN ? order : number(number).compareTo(JsonNumber.of(limit));
    }

    /** Whether a number is neither below one limit nor above another, by exact value. */
    public final boolean isBetween(int number, long minimum, long maximum) {
        if (isShortInteger(number)) {
            long value = shortInteger(number);
            return value >= minimum && value <= maximum;
        }
        return compare(number, minimum) >= 0 && compare(number, maximum) <= 0;
    }

    /** Whether a number is an integer times another one, which is not zero. */
    public final boolean isMultipleOf(int number, long divisor) {
        return isShortInteger(number)
                ? shortInteger(number) % divisor == 0
                : number(number).isMultipleOf(JsonNumber.of(divisor));
    }

    private boolean isShortInteger(int number) {
        return isWrittenAsInteger(number) && ShortDecimal.isInteger(scalarEnd(number) - start(number));
    }

    private long shortInteger(int number) {
        return ShortDecimal.integer(json(), start(number), scalarEnd(number));
    }

    /** Whether two strings or names have the same text. */
    final boolean equalTexts(int one, int other) {
        return isEscaped(one) || isEscaped(other) ? text(one).equals(text(other)) : equalBytes(one, other);
    }

    final boolean equalNumbers(int one, int other) {
        return equalBytes(one, other) || number(one).equals(number(other));
    }

    private boolean equalBytes(int one, int other) {
        byte[] json = json();
        int length = scalarEnd(one) - start(one);
        return length == scalarEnd(other) - start(other) && SameBytes.at(json, start(one), start(other), length);
    }
}
