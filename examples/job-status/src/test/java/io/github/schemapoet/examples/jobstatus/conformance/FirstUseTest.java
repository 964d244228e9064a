package io.github.schemapoet.examples.jobstatus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a program does first works: no class waits for another to be used before it. */
class FirstUseTest {
    @ParameterizedTest
    @EnumSource
    void worksWhereNothingWasUsedBefore(FirstUse use) throws Exception {
        try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object again = fresh.loadClass(FirstUse.class.getName())
                    .getMethod("valueOf", String.class)
                    .invoke(null, use.name());
            assertThat(((Supplier<?>) again).get()).isEqualTo(use.expected());
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }
}
