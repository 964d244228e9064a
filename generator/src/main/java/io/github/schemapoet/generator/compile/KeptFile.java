package io.github.schemapoet.generator.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** A class file of the JDK or the class path, whose bytes are read once. */
final class KeptFile extends ForwardingJavaFileObject<JavaFileObject> {
    private final String binaryName;
    private byte @Nullable [] bytes;

    KeptFile(JavaFileObject file, String binaryName) {
        super(file);
        this.binaryName = binaryName;
    }

    JavaFileObject file() {
        return fileObject;
    }

    String binaryName() {
        return binaryName;
    }

    @Override
    public InputStream openInputStream() throws IOException {
        byte[] known = bytes;
        if (known == null) {
            try (InputStream in = super.openInputStream()) {
                known = in.readAllBytes();
            }
            bytes = known;
        }
        return new ByteArrayInputStream(known);
    }
}
