package io.github.schemapoet.runtime.harness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;

/** Java's serialization. */
public final class Serial {
    private Serial() {}

    public static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    public static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** What comes back of an object. */
    @SuppressWarnings("unchecked") // An object comes back as what it was.
    public static <T> T copy(T object) throws IOException, ClassNotFoundException {
        return (T) read(bytes(object));
    }

    /** The bytes with a text in them replaced by another one of its length. */
    public static byte[] replaced(byte[] bytes, String text, String other) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
    }
}
