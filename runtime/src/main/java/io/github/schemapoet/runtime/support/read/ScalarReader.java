package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.support.pattern.TextPattern;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.KnownText;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.scan.TagSearch;
import org.jspecify.annotations.Nullable;

/** Reads strings, constants and literals. */
abstract class ScalarReader extends NumberReader {
    ScalarReader(byte[] json, int maxDepth, int maxNumberLength) {
        super(json, maxDepth, maxNumberLength);
    }

    /** Consumes {@code null} where that is next. */
    public final boolean takeNull() {
        if (peek() != 'n') {
            return false;
        }
        literalNull();
        return true;
    }

    /** Consumes {@code null}, and answers just that. */
    public final <T> @Nullable T nul() {
        if (!takeNull()) {
            throw reject();
        }
        return null;
    }

    /** A string's text; lone surrogates are kept. */
    public final String string() {
        if (peek() != '"') {
            throw reject();
        }
        int from = at + 1;
        int to = string(from);
        at = to + 1;
        return Escapes.text(json, from, to, escaped, wide);
    }

    /** A string that matches a pattern. */
    public final String string(TextPattern pattern) {
        String text = string();
        if (!pattern.test(text)) {
            throw reject();
        }
        return text;
    }

    /** A string that is one of {@code texts}. */
    public final String string(NameTable texts) {
        return texts.name(ordinal(texts));
    }

    /** Any string. */
    public final void skipString() {
        if (peek() != '"') {
            throw reject();
        }
        at = string(at + 1) + 1;
    }

    /** A string that matches a pattern; one of ASCII without escapes is looked at where it stands, if the pattern can. */
    public final void skipString(TextPattern pattern) {
        if (peek() != '"') {
            throw reject();
        }
        int from = at + 1;
        int to = string(from);
        at = to + 1;
        boolean plain = !escaped && !wide;
        if (!(plain ? pattern.testAscii(json, from, to) : pattern.test(Escapes.text(json, from, to, escaped, wide)))) {
            throw reject();
        }
    }

    /** A string that is one of {@code texts}. */
    public final void skipString(NameTable texts) {
        ordinal(texts);
    }

    /** {@code true} or {@code false}. */
    public final boolean bool() {
        int c = peek();
        if (c == 't') {
            literalTrue();
            return true;
        }
        if (c != 'f') {
            throw reject();
        }
        literalFalse();
        return false;
    }

    /**
     * The place in a table of the text of a member of the object that is next, by which alternatives are told apart; consumes
     * nothing.
     *
     * @return {@link NameTable#UNKNOWN} for another text; {@link NameTable#END} where it is not known: what is next may be no
     *     object, the member no string, or further on than is looked
     */
    public final int tag(String member, NameTable texts) {
        return peek() == '{' ? TagSearch.find(json, at, member, texts) : NameTable.END;
    }

    /** A string that is one of {@code texts}: its place. */
    public final int ordinal(NameTable texts) {
        int ordinal = constant(texts);
        if (ordinal < 0) {
            throw reject();
        }
        return ordinal;
    }

    /** A string that should be one of {@code names}: its place, or {@link NameTable#UNKNOWN}. */
    public final int constant(NameTable names) {
        if (peek() != '"') {
            throw reject();
        }
        int from = at + 1;
        KnownText found = names.constantAt(json, from);
        if (found.ordinal() >= 0) {
            at = from + found.length();
            return found.ordinal();
        }
        int to = string(from);
        at = to + 1;
        return escaped ? names.find(Escapes.decode(json, from, to)) : names.find(json, from, to);
    }
}
