package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.schema.corpus.Loss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The documentation of the port lists what the tests know, and names no test that is not there. */
class PortDocsTest {
    private static final Path DOCS = Path.of("../docs/zod-port.md");

    @Test
    void everyLossAndEveryDeviationTestIsListed() throws IOException {
        List<String> listed = named("`([A-Za-z-]+)`");
        assertThat(listed)
                .containsAll(
                        Arrays.stream(Loss.What.values()).map(Loss.What::text).toList());
        assertThat(listed)
                .containsAll(Arrays.stream(DeviationsTest.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(method -> method.getName())
                        .toList());
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(named("`([A-Z][A-Za-z]+Test)`"))
                .contains("DeviationsTest", "PortTest")
                .allSatisfy(name -> {
                    Class<?> type = Class.forName("io.github.schemapoet.schema." + name);
                    assertThat(type.getDeclaredMethods())
                            .anyMatch(method -> method.isAnnotationPresent(Test.class)
                                    || method.isAnnotationPresent(ParameterizedTest.class));
                });
        assertThat(named("\\| `([a-z][A-Za-z]{20,})` \\|\n")).isNotEmpty().allSatisfy(name -> assertThat(
                        DeviationsTest.class.getDeclaredMethod(name).isAnnotationPresent(Test.class))
                .isTrue());
    }

    private static List<String> named(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(DOCS))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
