package io.github.schemapoet.runtime.support.write;

import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.scan.StackProbe;
import io.github.schemapoet.runtime.support.text.ByteWriter;

/**
 * Writes objects and arrays. Commas are written before each value or name but the first of its container, so that writers
 * need not know which is the first.
 */
abstract class ContainerWriter extends ByteWriter {
    private int depth;
    /** Down to here the stack has been probed. */
    private int safeDepth = StackProbe.SHALLOW;

    final void separate() {
        if (size() > 0) {
            int last = last();
            if (last != '[' && last != ':' && last != '{') {
                raw(',');
            }
        }
    }

    /** Opens an object. */
    public final void beginObject() {
        separate();
        raw('{');
        enter();
    }

    /** Closes an object. */
    public final void endObject() {
        raw('}');
        depth--;
    }

    /** Opens an array. */
    public final void beginArray() {
        separate();
        raw('[');
        enter();
    }

    private void enter() {
        if (++depth > safeDepth) {
            safeDepth = StackProbe.safeDepth(depth);
        }
    }

    /** Closes an array. */
    public final void endArray() {
        raw(']');
        depth--;
    }

    /** A member's name: that at a place in a table. */
    final void name(NameTable names, int ordinal) {
        byte[] name = names.written(ordinal);
        raw(name, last() == '{' ? 1 : 0, name.length);
    }

    /** A member's name. */
    public final void name(String name) {
        if (last() != '{') {
            raw(',');
        }
        string(name);
        raw(':');
    }
}
