package io.github.schemapoet.benchmarks;

import java.io.OutputStream;

/** Takes what is written in one piece, without a copy of its own. */
final class ByteSink extends OutputStream {
    private byte[] bytes = new byte[0];

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        byte[] all = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        System.arraycopy(source, offset, all, bytes.length, length);
        bytes = all;
    }
}
