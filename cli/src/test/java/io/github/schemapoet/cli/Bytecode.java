package io.github.schemapoet.cli;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The instructions of a class file (JVMS 4.7.3), without the names and constants that most of a file consists of. */
final class Bytecode {
    private static final int UTF_8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private Bytecode() {}

    /** How many bytes of instructions all methods have. */
    static long length(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            Map<Integer, String> texts = texts(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            members(in, texts);
            return members(in, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> texts(DataInputStream in) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF_8 -> texts.put(i, in.readUTF());
                case LONG, DOUBLE -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
        return texts;
    }

    /** The fields or the methods. */
    private static long members(DataInputStream in, Map<Integer, String> texts) throws IOException {
        long length = 0;
        for (int member = in.readUnsignedShort(); member > 0; member--) {
            in.skipNBytes(6);
            for (int attribute = in.readUnsignedShort(); attribute > 0; attribute--) {
                boolean code = "Code".equals(texts.get(in.readUnsignedShort()));
                int size = in.readInt();
                if (code) {
                    in.skipNBytes(4);
                    length += in.readInt();
                    in.skipNBytes(size - 8L);
                } else {
                    in.skipNBytes(size);
                }
            }
        }
        return length;
    }
}
