package io.github.schemapoet.runtime.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {
    @ParameterizedTest
    @EnumSource
    void judgesEveryCase(KnownFormat format) {
        List<FormatCases> cases = FormatCases.of(format);
        assertThat(cases.stream().filter(each -> format.test(each.text()) != each.valid()))
                .isEmpty();
        assertThat(cases.stream().filter(FormatCases::valid)).hasSizeGreaterThan(10);
        assertThat(cases.stream().filter(each -> !each.valid())).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void noCaseIsThereTwice(KnownFormat format) {
        Set<String> texts = new HashSet<>();
        assertThat(FormatCases.of(format))
                .allSatisfy(each ->
                        assertThat(texts.add(each.text())).as(each.text()).isTrue());
    }

    /** A format that is narrower than another one has no text that is not of that. */
    @Test
    void whatIsValidHereIsValidThere() {
        isWithin(KnownFormat.EMAIL, KnownFormat.IDN_EMAIL);
        isWithin(KnownFormat.HOSTNAME, KnownFormat.IDN_HOSTNAME);
        isWithin(KnownFormat.URI, KnownFormat.URI_REFERENCE);
        isWithin(KnownFormat.URI, KnownFormat.IRI);
        isWithin(KnownFormat.URI_REFERENCE, KnownFormat.IRI_REFERENCE);
        isWithin(KnownFormat.IRI, KnownFormat.IRI_REFERENCE);
    }

    private static void isWithin(KnownFormat narrow, KnownFormat wide) {
        assertThat(everyText().filter(narrow::test).filter(text -> !wide.test(text)))
                .as(narrow.json())
                .isEmpty();
    }

    private static Stream<String> everyText() {
        return Stream.of(KnownFormat.values())
                .flatMap(format -> FormatCases.of(format).stream().map(FormatCases::text));
    }

    /** What {@link KnownFormat} says and what generated code calls are the same. */
    @ParameterizedTest
    @EnumSource
    void everyFormatHasItsMethod(KnownFormat format) throws ReflectiveOperationException {
        assertThat(KnownFormat.find(format.json())).contains(format);
        var method = Formats.class.getMethod(format.method(), String.class);
        for (FormatCases each : FormatCases.of(format)) {
            assertThat(method.invoke(null, each.text())).as(each.text()).isEqualTo(each.valid());
        }
    }

    @Test
    void namesAreSpelledExactly() {
        assertThat(KnownFormat.find("Date")).isEmpty();
        assertThat(KnownFormat.find("ip-address")).isEmpty();
        assertThat(KnownFormat.find("")).isEmpty();
        assertThat(Stream.of(KnownFormat.values()).map(KnownFormat::json).collect(Collectors.toSet()))
                .hasSize(19);
    }
}
