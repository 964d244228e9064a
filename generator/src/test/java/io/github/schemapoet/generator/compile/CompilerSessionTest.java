package io.github.schemapoet.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonModel;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerSessionTest {
    private static CompilerSession session(Path... classPath) {
        return InMemoryCompiler.ofThisJdk().orElseThrow().session(List.of(classPath));
    }

    private static Path runtime() throws URISyntaxException {
        return Path.of(JsonModel.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static Object answer(CompilationResult result, String className) throws ReflectiveOperationException {
        assertThat(result.messages()).isEmpty();
        Class<?> type =
                result.loader(CompilerSessionTest.class.getClassLoader()).loadClass(className);
        return type.getMethod("answer").invoke(null);
    }

    @Test
    void compilationsKnowNothingOfOneAnother() throws ReflectiveOperationException {
        try (CompilerSession session = session()) {
            for (int i = 0; i < 3; i++) {
                CompilationResult result = session.compile(Map.of(
                        "p/A.java",
                        "package p; public class A { public static int answer() { return B.OF; } }",
                        "p/B.java",
                        "package p; class B { static final int OF = " + i + "; }"));
                assertThat(result.compiled()).isTrue();
                assertThat(result.classes()).containsOnlyKeys("p.A", "p.B");
                assertThat(answer(result, "p.A")).isEqualTo(i);
            }
            CompilationResult alone =
                    session.compile(Map.of("p/A.java", "package p; public class A { int answer = B.OF; }"));
            assertThat(alone.compiled()).isFalse();
            assertThat(alone.messages())
                    .singleElement()
                    .asString()
                    .contains("/p/A.java:1:")
                    .contains("B");
            CompilationResult after = session.compile(
                    Map.of("p/A.java", "package p; public class A { public static int answer() { return 7; } }"));
            assertThat(answer(after, "p.A")).isEqualTo(7);
        }
    }

    @Test
    void sourcesSeeTheirClassPathAndTheFirstModuleAlone() throws ReflectiveOperationException, URISyntaxException {
        String modern = "package p; public class A { sealed interface S permits R {} record R(int i) implements S {} "
                + "public static Object answer() { return new R(3).i() + java.util.List.of(1).size(); } }";
        try (CompilerSession session = session(runtime())) {
            assertThat(answer(session.compile(Map.of("p/A.java", modern)), "p.A"))
                    .isEqualTo(4);
            for (String known :
                    List.of("io.github.schemapoet.runtime.JsonValue", "java.util.function.Supplier<String>")) {
                assertThat(session.compile(Map.of("p/A.java", "package p; class A { " + known + " a; }"))
                                .compiled())
                        .as(known)
                        .isTrue();
            }
            for (String unknown : List.of("java.sql.Connection", "org.junit.jupiter.api.Test")) {
                assertThat(session.compile(Map.of("p/A.java", "package p; class A { " + unknown + " a; }"))
                                .compiled())
                        .as(unknown)
                        .isFalse();
            }
        }
        try (CompilerSession session = session()) {
            assertThat(session.compile(Map.of(
                                    "p/A.java", "package p; class A { io.github.schemapoet.runtime.JsonValue a; }"))
                            .compiled())
                    .isFalse();
        }
    }

    @Test
    void theClassPathIsReadOnce(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("q"));
        Path file = folder.resolve("q/C.class");
        CompilationResult made = session().compile(Map.of("q/C.java", "package q; public class C {}"));
        Files.write(file, made.classes().get("q.C"));
        Map<String, String> user = Map.of("p/A.java", "package p; class A extends q.C {}");
        try (CompilerSession session = session(folder)) {
            assertThat(session.compile(user).compiled()).isTrue();
            Files.delete(file);
            assertThat(session.compile(user).compiled()).isTrue();
        }
        try (CompilerSession session = session(folder)) {
            assertThat(session.compile(user).compiled()).isFalse();
        }
    }
}
