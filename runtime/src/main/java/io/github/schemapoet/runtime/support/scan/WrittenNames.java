package io.github.schemapoet.runtime.support.scan;

import io.github.schemapoet.runtime.support.text.ByteWriter;

/** The names of a table as members are written: quoted, with the colon, and a comma before it. */
final class WrittenNames {
    /** Final, so that a thread which sees the object sees what is in it. */
    private final byte[][] names;

    WrittenNames(String[] names) {
        this.names = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            ByteWriter out = new ByteWriter();
            out.raw(',');
            out.string(names[i]);
            out.raw(':');
            this.names[i] = out.toBytes();
        }
    }

    byte[] name(int ordinal) {
        return names[ordinal];
    }
}
