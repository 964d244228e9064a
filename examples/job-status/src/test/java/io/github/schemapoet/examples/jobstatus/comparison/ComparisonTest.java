package io.github.schemapoet.examples.jobstatus.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/comparison.md says what is measured. */
class ComparisonTest {
    private static final String RESULT =
            "{\"messages\":[{\"content\":5}],\"ok\":true,\"summary\":{\"is_complete\":true}}";

    /** Run with {@code -Dcomparison=write} to write it anew. */
    @Test
    void thePageSaysWhatIsMeasured(@TempDir Path folder) {
        ComparisonTable table = table(folder);
        ComparisonPage page = new ComparisonPage();
        String expected = page.with(versions() + "\n" + table.text());
        if (ComparisonPage.isToBeWritten(System.getProperty("comparison"), System.getenv("CI"))) {
            page.write(expected);
        }
        assertThat(new ComparisonPage().text()).isEqualTo(expected);
        assertThat(table.rows())
                .filteredOn(
                        row -> row.label().contains("accepted") || row.label().contains("rejected"))
                .hasSizeGreaterThan(3)
                .allMatch(row -> row.counts().get(0) == row.all());
        assertThat(table.rows().stream().filter(ComparisonTest::isChange))
                .isNotEmpty()
                .allMatch(row -> row.counts().get(0) == 0);
    }

    private static boolean isChange(ComparisonTable.Row row) {
        return EnumSet.allOf(Change.class).stream()
                .anyMatch(change -> row.label().endsWith(change.text()));
    }

    private static ComparisonTable table(Path folder) {
        try (PojoTools pojos = new PojoTools(folder)) {
            List<Tool> tools = new ArrayList<>(List.of(new SchemaPoetTool()));
            tools.addAll(pojos.all());
            return new ComparisonTable(tools);
        }
    }

    private static String versions() {
        return "Measured with jsonschema2pojo %s, Jackson %s and Hibernate Validator %s:\n"
                .formatted(
                        ComparisonPage.version("org.jsonschema2pojo:jsonschema2pojo-core"),
                        ComparisonPage.version("com.fasterxml.jackson.core:jackson-databind"),
                        ComparisonPage.version("org.hibernate.validator:hibernate-validator"));
    }

    /** What the page says behind the numbers. */
    @Test
    void thePageIsRightAboutTheReasons(@TempDir Path folder) {
        try (PojoTools pojos = new PojoTools(folder)) {
            Tool plain = pojos.all().get(0);
            Tool tuned = pojos.all().get(1);
            Tool rewritten = pojos.all().get(2);
            assertThat(plain.roundTrip(document("\"attempts\":1e400"))).hasValueSatisfying(contains("\"Infinity\""));
            assertThat(plain.roundTrip(document("\"attempts\":\"1\""))).hasValueSatisfying(contains("\"attempts\":1"));
            assertThat(plain.roundTrip(document("\"error\":1"))).hasValueSatisfying(contains("\"error\":\"1\""));
            assertThat(plain.roundTrip(document("\"error\":null"))).hasValueSatisfying(lacks("error"));
            assertThat(plain.roundTrip(document("\"webhook\":{\"x\":1}"))).isPresent();
            assertThat(plain.roundTrip(document("\"artifacts\":5"))).isPresent();
            assertThat(tuned.roundTrip(document("\"attempts\":1e99999999999"))).isEmpty();
            assertThat(rewritten.roundTrip(document("\"ok\":null"))).isPresent();
            assertThat(rewritten.roundTrip(document("\"models\":[null]"))).isPresent();
            assertThat(rewritten.roundTrip(document("\"webhook\":{\"x\":1}"))).isEmpty();
            assertThat(rewritten.roundTrip(document("\"result\":" + RESULT))).isPresent();
        }
    }

    private static String document(String member) {
        return "{\"job_id\":\"j\",\"session_id\":\"s\",\"status\":\"queued\"," + member + "}";
    }

    private static Consumer<String> contains(String part) {
        return text -> assertThat(text).contains(part);
    }

    private static Consumer<String> lacks(String part) {
        return text -> assertThat(text).doesNotContain(part);
    }

    @Test
    void changesAreToldApart() {
        assertThat(Change.between("{\"a\":1,\"b\":[null]}", "{\"b\":[null],\"a\":1.0}"))
                .isEmpty();
        assertThat(Change.between("{\"a\":null}", "{}")).containsExactly(Change.NULL_LOST);
        assertThat(Change.between("{\"a\":0}", "{}")).containsExactly(Change.MEMBER_LOST);
        assertThat(Change.between("{}", "{\"a\":[]}")).containsExactly(Change.COLLECTION_ADDED);
        assertThat(Change.between("{}", "{\"a\":{}}")).containsExactly(Change.COLLECTION_ADDED);
        assertThat(Change.between("{}", "{\"a\":null}")).containsExactly(Change.NULL_ADDED);
        assertThat(Change.between("{}", "{\"a\":true}")).containsExactly(Change.VALUE_ADDED);
        assertThat(Change.between("[0.1]", "[0.10000000000000001]")).containsExactly(Change.NUMBER_CHANGED);
        assertThat(Change.between("[1]", "[\"1\"]")).containsExactly(Change.NUMBER_CHANGED);
        assertThat(Change.between("[\"a\"]", "[\"b\"]")).containsExactly(Change.OTHER);
        assertThat(Change.between("[1]", "[1,2]")).containsExactly(Change.OTHER);
    }

    @Test
    void thePageIsWrittenAnewOnlyOnRequestAndNeverByContinuousIntegration() {
        assertThat(ComparisonPage.isToBeWritten(null, null)).isFalse();
        assertThat(ComparisonPage.isToBeWritten(null, "true")).isFalse();
        assertThat(ComparisonPage.isToBeWritten("write", null)).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> ComparisonPage.isToBeWritten("write", "true"));
        assertThatIllegalArgumentException().isThrownBy(() -> ComparisonPage.isToBeWritten("wrong", null));
    }
}
