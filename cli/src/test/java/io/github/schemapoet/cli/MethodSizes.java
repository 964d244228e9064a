package io.github.schemapoet.cli;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The lengths of the methods in a class file, in bytecodes (JVMS §4.7.3). */
final class MethodSizes {
    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();

    private MethodSizes(byte[] classFile) {
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** By name; of several methods of one name the longest. */
    static Map<String, Integer> of(byte[] classFile) throws IOException {
        return new MethodSizes(classFile).read();
    }

    private Map<String, Integer> read() throws IOException {
        in.skipNBytes(8);
        constants(in.readUnsignedShort());
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(new HashMap<>());
        Map<String, Integer> sizes = new HashMap<>();
        members(sizes);
        return sizes;
    }

    private void constants(int count) throws IOException {
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(2);
            }
        }
    }

    private void members(Map<String, Integer> sizes) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = texts.getOrDefault(in.readUnsignedShort(), "");
            in.skipNBytes(2);
            int attributes = in.readUnsignedShort();
            for (int k = 0; k < attributes; k++) {
                attribute(name, sizes);
            }
        }
    }

    private void attribute(String member, Map<String, Integer> sizes) throws IOException {
        boolean code = "Code".equals(texts.get(in.readUnsignedShort()));
        int length = in.readInt();
        if (code) {
            in.skipNBytes(4);
            int size = in.readInt();
            sizes.merge(member, size, Math::max);
            in.skipNBytes(length - 8L);
        } else {
            in.skipNBytes(length);
        }
    }
}
