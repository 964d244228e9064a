package io.github.schemapoet.runtime;

import java.io.Serializable;

/**
 * A place in a JSON text.
 *
 * @param line from 1; lines end with LF, CR or CR LF
 * @param column from 1, in UTF-16 units, as editors count
 * @param offset from 0, in bytes of UTF-8
 */
public record TextPosition(int line, int column, int offset) implements Serializable {
    /** The line and the column, with a colon between. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
