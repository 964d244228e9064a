package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.pattern.TextPattern;
import io.github.schemapoet.runtime.support.scan.NameTable;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Which members of an object, or items of an array, schemas have looked at, by their positions (2020-12 core §11). What
 * is about the other type marks nothing.
 */
public final class Evaluated {
    private final Index in;
    private final int node;
    private final BitSet marked = new BitSet();
    private boolean all;

    /** Nothing of a value has been looked at. */
    public Evaluated(Index in, int node) {
        this.in = in;
        this.node = node;
    }

    /** Whether the member or item at a position has been marked. */
    public boolean has(int position) {
        return all || marked.get(position);
    }

    /** Marks nothing: a schema that looks at nothing. */
    public void nothing() {}

    /** Marks every member. */
    public void allMembers() {
        all |= in.type(node) == Index.OBJECT;
    }

    /** Marks every item. */
    public void allItems() {
        all |= in.type(node) == Index.ARRAY;
    }

    /** Marks so many items at the beginning. */
    public void items(int count) {
        if (in.type(node) == Index.ARRAY) {
            marked.set(0, count);
        }
    }

    /** Marks one item. */
    public void item(int position) {
        marked.set(position);
    }

    /** Marks the members with one of these names. */
    public void members(NameTable names) {
        members(name -> in.ordinal(name, names) >= 0);
    }

    /** Marks the members whose names match. */
    public void members(TextPattern names) {
        members(name -> names.test(in.text(name)));
    }

    private void members(IntPredicate names) {
        if (!all && in.type(node) == Index.OBJECT) {
            int position = 0;
            for (int name = in.first(node); name < in.end(node); name = in.after(in.valueOf(name))) {
                if (names.test(name)) {
                    marked.set(position);
                }
                position++;
            }
        }
    }
}
