package io.github.schemapoet.runtime.support.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.harness.NaivePosition;
import io.github.schemapoet.runtime.harness.RandomJson;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import io.github.schemapoet.runtime.support.scan.NameTable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String SCHEMA = "s.json#";

    private static Index index(String json) {
        return IndexBuilder.of(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    private static List<String> pointers(Index in, Report report) {
        return report.violations(in, true).stream().map(Violation::instance).toList();
    }

    @Test
    void eachNodeOfRandomDocumentsIsToldByItsPointerAndItsPlace() {
        RandomJson documents = new RandomJson(20260128);
        for (int i = 0; i < 1_500; i++) {
            String json = documents.next();
            Index in = index(json);
            Report report = new Report(10_000);
            List<Integer> nodes = new ArrayList<>();
            for (int node = 0; node < in.size(); node++) {
                if (documents.random().nextInt(3) > 0) {
                    nodes.add(node);
                }
            }
            Collections.shuffle(nodes, documents.random());
            nodes.forEach(node -> report.add(node, "k", "s", () -> "node " + node));
            Collections.sort(nodes);
            List<Violation> violations = report.violations(in, true);
            assertThat(violations).hasSameSizeAs(nodes);
            for (int k = 0; k < nodes.size(); k++) {
                assertTold(in, nodes.get(k), violations.get(k));
            }
        }
    }

    /** A name is told by its member's pointer, so that the pointer leads to the value behind it. */
    private static void assertTold(Index in, int node, Violation violation) {
        assertThat(violation.message()).isEqualTo("node " + node);
        TextPosition expected = NaivePosition.of(in.json(), in.start(node));
        assertThat(violation.position()).contains(expected);
        JsonValue document = JsonValue.parse(in.json());
        boolean isName = in.json()[in.start(node)] == '"' && isFollowedByColon(in, node);
        int value = isName ? in.valueOf(node) : node;
        assertThat(document.at(violation.instance())).contains(in.value(value));
    }

    private static boolean isFollowedByColon(Index in, int node) {
        String behind = new String(in.json(), in.stop(node), in.json().length - in.stop(node), StandardCharsets.UTF_8);
        return behind.strip().startsWith(":");
    }

    @Test
    void pointersEscapeTildesAndSlashes() {
        Index in = index("{\"a/b\": {\"~1\": [0, {\"\": 1}]}}");
        Report report = new Report(10);
        Checks.never(report, in, in.size() - 1, SCHEMA);
        assertThat(pointers(in, report)).containsExactly("/a~1b/~01/1/");
    }

    @Test
    void placesCountUtf16UnitsInLinesOfAnyKind() {
        Index in = index("[\n1,\r2,\r\n\"\uD83D\uDE00\", 3,\n\n\t\"é\", 4]");
        Report report = new Report(10);
        for (int item = in.first(0); item < in.end(0); item = in.after(item)) {
            Checks.never(report, in, item, SCHEMA);
        }
        assertThat(report.violations(in, true))
                .extracting(violation -> violation.position().orElseThrow().toString())
                .containsExactly("2:1", "3:1", "4:1", "4:7", "6:2", "6:7");
        assertThat(report.violations(in, true).get(3)).hasToString("4:7 /3: no value is allowed here, but found 3");
        assertThat(report.violations(in, false))
                .allMatch(violation -> violation.position().equals(Optional.empty()));
    }

    @Test
    void violationsStandInTheOrderOfTheDocumentUpToTheirNumber() {
        Index in = index("[0,1,2,3,4]");
        Report report = new Report(3);
        for (int node : new int[] {4, 2, 2, 1, 3}) {
            Checks.never(report, in, node, SCHEMA);
        }
        assertThat(pointers(in, report)).containsExactly("/1", "/1", "/3");
        assertThat(report.isFull()).isTrue();
    }

    /** Whatever is said of a value, and whichever keyword comes before the one that hides it. */
    @Test
    void concealedValuesAreInNoSentence() {
        Index in = index("{\"password\": \"secret\", \"open\": \"word\"}");
        int password = in.member(0, "password");
        Report report = new Report(100);
        NameTable near = NameTable.of("secrets", "words");
        for (int node : new int[] {password, in.member(0, "open")}) {
            Checks.type(report, in, node, SCHEMA, TypeBits.NULL);
            Checks.enumeration(report, in, node, SCHEMA, near);
            Checks.pattern(report, in, node, SCHEMA, "^x");
            Checks.maxLength(report, in, node, SCHEMA, 1);
            Report branch = Report.scratch(report);
            Checks.type(branch, in, node, SCHEMA, TypeBits.NULL);
            Checks.anyOf(report, in, node, SCHEMA, Collections.singletonList(branch));
            Checks.oneOf(report, in, node, SCHEMA, Collections.singletonList(branch));
            Checks.never(report, in, node, SCHEMA);
        }
        Report.conceal(report, in, password);
        List<Violation> violations = report.violations(in, true);
        assertThat(violations.subList(0, 7)).allSatisfy(violation -> assertThat(violation.message())
                .contains("a value that is not shown")
                .doesNotContain("secret\"")
                .doesNotContain("Did you mean"));
        assertThat(violations.get(4).message())
                .isEqualTo(
                        "none of 1 alternatives accepts a value that is not shown; the closest is alternative 1: expected"
                                + " null but found a value that is not shown");
        assertThat(violations.subList(7, 14))
                .allSatisfy(violation -> assertThat(violation.message()).contains("\"word\""));
        assertThat(violations.get(8).message()).contains("Did you mean \"words\"?");
    }

    @Test
    void whatIsInsideConcealedValuesIsConcealedToo() {
        Index in = index("{\"keys\": {\"abc\": [1, 1], \"x\": {\"y\": \"z\"}, \"q\": 7}, \"after\": \"w\"}");
        int keys = in.member(0, "keys");
        int x = in.member(keys, "x");
        Report report = new Report(100);
        Report.conceal(report, in, in.member(x, "y"));
        Report.conceal(report, in, keys);
        Report.conceal(report, in, x);
        Checks.additional(report, in, in.first(keys), SCHEMA, NameTable.of("abd"));
        Checks.uniqueItems(report, in, in.member(keys, "abc"), SCHEMA);
        Checks.never(report, in, in.member(x, "y"), SCHEMA);
        Checks.never(report, in, in.member(keys, "q"), SCHEMA);
        Checks.never(report, in, in.member(0, "after"), SCHEMA);
        assertThat(report.violations(in, true))
                .extracting(Violation::message)
                .containsExactly(
                        "a member whose name is not shown is not allowed here",
                        "expected distinct elements but a value that is not shown occurs twice",
                        "no value is allowed here, but found a value that is not shown",
                        "no value is allowed here, but found a value that is not shown",
                        "no value is allowed here, but found \"w\"");
        assertThat(report.hides(keys)).isTrue();
        assertThat(report.hides(in.first(0))).isFalse();
        assertThat(report.hides(in.member(0, "after"))).isFalse();
    }

    private static @Nullable Report branch(Report report, Index in, int node, int types) {
        Report branch = Report.scratch(report);
        Checks.type(branch, in, node, SCHEMA, types);
        return branch;
    }

    @Test
    void theClosestBranchIsToldAndHowManyAccept() {
        Index in = index("{\"a\": {\"b\": 1}, \"c\": \"x\"}");
        int b = in.member(in.member(0, "a"), "b");
        Report report = new Report(100);
        List<@Nullable Report> none = new ArrayList<>();
        none.add(branch(report, in, 0, TypeBits.STRING));
        none.add(branch(report, in, b, TypeBits.STRING));
        none.add(branch(report, in, 0, TypeBits.ARRAY));
        Checks.anyOf(report, in, 0, SCHEMA, none);
        Checks.oneOf(report, in, 0, SCHEMA, none);
        List<@Nullable Report> inside = new ArrayList<>();
        inside.add(branch(report, in, b, TypeBits.NULL));
        Checks.anyOf(report, in, in.member(0, "a"), SCHEMA, inside);
        List<@Nullable Report> two = new ArrayList<>();
        two.add(branch(report, in, 0, TypeBits.OBJECT));
        two.add(branch(report, in, 0, TypeBits.NULL));
        two.add(branch(report, in, 0, TypeBits.OBJECT));
        Checks.oneOf(report, in, 0, SCHEMA, two);
        List<@Nullable Report> unexplained = new ArrayList<>();
        unexplained.add(null);
        unexplained.add(null);
        Checks.oneOf(report, in, 0, SCHEMA, unexplained);
        Checks.anyOf(report, in, 0, SCHEMA, unexplained);
        assertThat(report.violations(in, true))
                .extracting(Violation::message)
                .containsExactly(
                        "none of 3 alternatives accepts an object; the closest is alternative 2: /a/b: expected a string but"
                                + " found 1",
                        "none of 3 alternatives accepts an object; the closest is alternative 2: /a/b: expected a string but"
                                + " found 1",
                        "expected exactly one of 3 alternatives to accept the value, but alternative 1 and alternative 3 do",
                        "expected exactly one of 2 alternatives to accept an object",
                        "none of 2 alternatives accepts an object",
                        "none of 1 alternatives accepts an object; the closest is alternative 1: /b: expected null but found"
                                + " 1");
    }

    /** As generated code explains a union whose branches lead to it again. */
    private static boolean explain(@Nullable Report report, Index in, int node, int[] trials) {
        if (in.type(node) != Index.ARRAY || in.count(node) == 0) {
            return Checks.type(report, in, node, SCHEMA, TypeBits.NULL);
        }
        if (report == null) {
            return false;
        }
        List<@Nullable Report> branches = new ArrayList<>();
        for (int branch = 0; branch < 2; branch++) {
            Report trial = Report.scratch(report);
            trials[0] += trial == null ? 0 : 1;
            explain(trial, in, in.first(node), trials);
            branches.add(trial);
        }
        return Checks.oneOf(report, in, node, SCHEMA, branches);
    }

    @Test
    void alternativesInAlternativesAreExplainedNoFurtherThanAPersonReads() {
        Index in = index("[".repeat(900) + "]".repeat(900));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Report report = new Report(100);
            int[] trials = {0};
            explain(report, in, 0, trials);
            List<Violation> violations = report.violations(in, true);
            assertThat(violations).hasSize(1);
            assertThat(violations.get(0).message()).hasSizeLessThan(1_000);
            assertThat(trials[0]).isLessThan(100);
        });
    }

    @Test
    void trialsAreExplainedUpToANumber() {
        Report report = new Report(100);
        int trials = 0;
        while (Report.scratch(report) != null) {
            trials++;
        }
        assertThat(trials).isEqualTo(20_000);
        assertThat(Report.scratch(null)).isNull();
    }

    /** A hundred violations are told; the others cost next to nothing, and so do the places that are hidden. */
    @Test
    void aDocumentFullOfViolationsIsReportedQuickly() {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < 200_000; i++) {
            json.append(i == 0 ? "" : ",").append("{\"a\":1}");
        }
        Index in = index(json + "]");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Report report = new Report(100);
            for (int item = in.first(0); item < in.end(0); item = in.after(item)) {
                Report.conceal(report, in, in.member(item, "a"));
                Checks.anyOf(
                        report,
                        in,
                        item,
                        SCHEMA,
                        Collections.singletonList(branch(report, in, item + 2, TypeBits.NULL)));
                Checks.uniqueItems(report, in, 0, SCHEMA);
            }
            assertThat(report.violations(in, true)).hasSize(100);
            Report all = new Report(Integer.MAX_VALUE);
            for (int item = in.first(0); item < in.end(0); item = in.after(item)) {
                Checks.never(all, in, item, SCHEMA);
            }
            List<Violation> violations = all.violations(in, true);
            assertThat(violations.get(199_999).instance()).isEqualTo("/199999");
        });
    }
}
