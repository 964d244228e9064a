package io.github.schemapoet.generator.compile;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.tools.SimpleJavaFileObject;

/** A source held in memory, for the JDK's compiler. */
public final class SourceFile extends SimpleJavaFileObject {
    private final String text;

    /** A source at a path ({@code com/acme/Job.java}). */
    public SourceFile(String path, String text) {
        super(URI.create("memory:///" + ascii(path)), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    private static String ascii(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b == '/' || b == '.' || b == '-' || b == '_' || b == '$' || isLetterOrDigit(b);
            if (plain) {
                out.append((char) b);
            } else {
                out.append('%').append(HexFormat.of().toHexDigits(b));
            }
        }
        return out.toString();
    }

    private static boolean isLetterOrDigit(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }
}
