package io.github.schemapoet.runtime.support.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long texts are judged as fast as short ones are, each character; and nothing is thrown, whatever a text holds. */
class HostileTextTest {
    private static final int LENGTH = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final List<String> STARTS = List.of(
            "",
            "P",
            "PT",
            "a",
            "a:",
            "a://",
            "//",
            "a@",
            "\"",
            "a@[",
            "a@[IPv6:",
            "a@[t:",
            "::",
            "xn--",
            "ü",
            "0/",
            "/",
            "{",
            "{a",
            "[",
            "(?<a>",
            "\\p{",
            "a{",
            "00:00:00.",
            "2023-01-01T00:00:00.",
            "a://[",
            "a://[v1.");
    private static final List<String> REPEATED = List.of(
            "0",
            "a",
            "A",
            ".",
            "-",
            ":",
            "/",
            "~0",
            "%41",
            "%",
            "@",
            "\"",
            "\\",
            "\\\\",
            "\\\"",
            "{a}",
            "{",
            "}",
            ",a",
            "a.",
            "1D",
            "1",
            "ü",
            "ü.",
            "\u0301",
            "\u0301\u0323",
            "\u200c",
            "\u094d\u200d",
            "א",
            "・",
            "漢",
            "xn--a.",
            "\ud83d\ude00",
            "\ud800",
            "(",
            ")",
            "()",
            "(?:",
            "(a)|",
            "(?=",
            "[",
            "[]",
            "[a-z]",
            "|",
            "a*",
            "a{1,2}",
            "\\1",
            "\\k<a>",
            "(?<a>",
            "(?<a>)|",
            "\\p{L}",
            "(?i:",
            "\\u{0}",
            " ",
            "\n",
            "\u0000",
            "?",
            "#",
            "[::1]",
            "@[",
            "=",
            "v1.");

    @ParameterizedTest
    @EnumSource
    void longTextsAreJudgedInLinearTime(KnownFormat format) {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (String repeated : REPEATED) {
                String body = repeated.repeat(LENGTH / 20 / repeated.length());
                for (String start : STARTS) {
                    format.test(start + body);
                }
                format.test(repeated.repeat(LENGTH / repeated.length()));
            }
        });
    }

    @Test
    void longTextsMayBeValid() {
        String digits = "0".repeat(LENGTH);
        assertThat(Formats.dateTime("2023-01-01T00:00:00." + digits + "Z")).isTrue();
        assertThat(Formats.duration("P" + digits + "YT" + digits + "S")).isTrue();
        assertThat(Formats.email("a.".repeat(LENGTH) + "a@b" + ".b".repeat(LENGTH)))
                .isTrue();
        assertThat(Formats.idnEmail("ü.".repeat(LENGTH) + "a@b" + ".b".repeat(LENGTH)))
                .isTrue();
        assertThat(Formats.uri("a:" + "%41/".repeat(LENGTH))).isTrue();
        assertThat(Formats.iri("a:" + "😀/".repeat(LENGTH))).isTrue();
        assertThat(Formats.uriTemplate("{a,b}😀".repeat(LENGTH))).isTrue();
        assertThat(Formats.jsonPointer("/~1".repeat(LENGTH))).isTrue();
        assertThat(Formats.relativeJsonPointer("1" + digits + "/~1".repeat(LENGTH)))
                .isTrue();
        assertThat(Formats.regex("(".repeat(LENGTH) + ")".repeat(LENGTH))).isTrue();
        assertThat(Formats.regex("(?:|".repeat(LENGTH) + ")*".repeat(LENGTH))).isTrue();
        assertThat(Formats.regex("[a-z]\\d(?=b)".repeat(LENGTH))).isTrue();
        assertThat(Formats.regex("(?<a>b)|".repeat(LENGTH / 10))).isTrue();
        assertThat(Formats.regex("a{" + digits + "," + digits + "}")).isTrue();
    }

    /** Each group in the next one, each with a name of its own: the names must not be copied from level to level. */
    @Test
    void namesOfDeepGroupsAreCollectedOnce() {
        StringBuilder pattern = new StringBuilder();
        int depth = 100_000;
        for (int i = 0; i < depth; i++) {
            pattern.append("(?<a").append(i).append('>');
        }
        pattern.append(")".repeat(depth));
        assertTimeoutPreemptively(LIMIT, () -> {
            assertThat(Formats.regex(pattern.toString())).isTrue();
            assertThat(Formats.regex(pattern + "(?<a99999>b)")).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsThrown(KnownFormat format) {
        Random random = new Random(20261124);
        List<String> valid = new ArrayList<>();
        for (FormatCases each : FormatCases.of(format)) {
            if (each.valid()) {
                valid.add(each.text());
            }
        }
        int changed = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(valid.get(random.nextInt(valid.size())));
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                edit(text, random, valid);
            }
            changed += format.test(text.toString()) ? 0 : 1;
        }
        assertThat(changed).isBetween(200, 19_950);
    }

    private static void edit(StringBuilder text, Random random, List<String> others) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            case 1 -> text.insert(at, REPEATED.get(random.nextInt(REPEATED.size())));
            case 2 -> text.insert(at, (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
            default -> text.setLength(at);
        }
        if (random.nextInt(8) == 0) {
            text.append(others.get(random.nextInt(others.size())));
        }
    }
}
