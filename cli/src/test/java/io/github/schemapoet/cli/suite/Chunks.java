package io.github.schemapoet.cli.suite;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A stream that hands out a few bytes at a time, as connections do. */
public final class Chunks extends InputStream {
    private final ByteArrayInputStream bytes;
    private final int most;

    /** A stream of the bytes, at most so many a call. */
    public Chunks(byte[] bytes, int most) {
        this.bytes = new ByteArrayInputStream(bytes);
        this.most = most;
    }

    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
        return bytes.read(into, from, Math.min(length, most));
    }
}
