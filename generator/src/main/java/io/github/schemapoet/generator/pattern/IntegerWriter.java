package io.github.schemapoet.generator.pattern;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Writes non-negative integers of variable length as base 64: the counterpart of the runtime's {@code IntegerText}. */
final class IntegerWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(int value) {
        int rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes.write(rest & 0x7F | 0x80);
        }
        bytes.write(rest);
    }

    void add(Alphabet alphabet) {
        add(alphabet.count());
        add(alphabet.starts().length);
        int previous = 0;
        for (int i = 0; i < alphabet.starts().length; i++) {
            add(alphabet.starts()[i] - previous);
            add(alphabet.classes()[i]);
            previous = alphabet.starts()[i];
        }
    }

    String text() {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
