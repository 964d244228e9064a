package io.github.schemapoet.benchmarks.classpath;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where classes of the class path are. */
public final class Places {
    private Places() {}

    /** The jar or the folder of each. */
    public static List<Path> of(Class<?>... types) {
        return Stream.of(types).map(Places::of).toList();
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
