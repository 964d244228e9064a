package io.github.schemapoet.generator.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References are resolved as RFC 3986 §5 says. */
class UrisTest {
    private static String resolved(String base, String reference) {
        return Uris.resolve(URI.create(base), reference).orElseThrow().toString();
    }

    /** §5.4.1, all of it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "g:h, g:h",
                "g, http://a/b/c/g",
                "./g, http://a/b/c/g",
                "g/, http://a/b/c/g/",
                "/g, http://a/g",
                "//g, http://g",
                "?y, http://a/b/c/d;p?y",
                "g?y, http://a/b/c/g?y",
                "#s, http://a/b/c/d;p?q#s",
                "g#s, http://a/b/c/g#s",
                "g?y#s, http://a/b/c/g?y#s",
                ";x, http://a/b/c/;x",
                "g;x, http://a/b/c/g;x",
                "g;x?y#s, http://a/b/c/g;x?y#s",
                "\"\", http://a/b/c/d;p?q",
                "., http://a/b/c/",
                "./, http://a/b/c/",
                ".., http://a/b/",
                "../, http://a/b/",
                "../g, http://a/b/g",
                "../.., http://a/",
                "../../, http://a/",
                "../../g, http://a/g",
            })
    void normalExamples(String reference, String target) {
        assertThat(resolved("http://a/b/c/d;p?q", reference)).isEqualTo(target);
    }

    /** §5.4.2, all of it, strictly. */
    @ParameterizedTest
    @CsvSource({
        "../../../g, http://a/g",
        "../../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        ".g, http://a/b/c/.g",
        "g.., http://a/b/c/g..",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "g;x=1/./y, http://a/b/c/g;x=1/y",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/./x, http://a/b/c/g?y/./x",
        "g?y/../x, http://a/b/c/g?y/../x",
        "g#s/./x, http://a/b/c/g#s/./x",
        "g#s/../x, http://a/b/c/g#s/../x",
        "http:g, http:g",
    })
    void abnormalExamples(String reference, String target) {
        assertThat(resolved("http://a/b/c/d;p?q", reference)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a, g, http://a/g",
        "http://a?q, ?y, http://a?y",
        "http://a/b#old, #new, http://a/b#new",
        "http://a/b#old, c, http://a/c",
        "http://a/b?q, //h/../g?y, http://h/g?y",
        "http://a/b, http://c/d/../e, http://c/e",
        "urn:example:a, #s, urn:example:a#s",
        "urn:example:a, ?y, urn:example:a?y",
        "urn:example:a, g, urn:g",
        "urn:example:a/b, g, urn:example:a/g",
        "schema:/x/y.json, ../../z.json, schema:/z.json",
        "file:///x/y.json, z.json, file:///x/z.json",
        "http://a/b, %7Eg/%2e%2E/h, http://a/%7Eg/%2e%2E/h",
        "http://a/b, größe#ä, http://a/größe#ä",
    })
    void otherBases(String base, String reference, String target) {
        assertThat(resolved(base, reference)).isEqualTo(target);
    }

    @Test
    void anEmptyReferenceIsTheBaseWithoutItsFragment() {
        assertThat(resolved("urn:example:a#s", "")).isEqualTo("urn:example:a");
        assertThat(resolved("http://a/b?q#s", "")).isEqualTo("http://a/b?q");
    }

    @ParameterizedTest
    @CsvSource({
        "a b, http://a/a%20b",
        "<a>, http://a/%3Ca%3E",
        "%zz, http://a/%25zz",
        "a^b, http://a/a%5Eb",
        "#/a<b|c>%41#, http://a/b#/a%3Cb%7Cc%3E%41%23",
    })
    void whatSomebodyForgotToEncodeIsNotReadableAndLeadsWhereItWasMeantTo(String reference, String target) {
        assertThat(Uris.isReadable(reference)).isFalse();
        assertThat(resolved("http://a/b", reference)).isEqualTo(target);
        assertThat(Uris.isReadable(Uris.encoded(reference))).isTrue();
    }

    @Test
    void whatIsNoReferenceLeadsNowhere() {
        assertThat(Uris.resolve(URI.create("http://a/b"), "http://[1")).isEmpty();
    }

    @Test
    void fragmentsAreDecodedAndCutOff() {
        assertThat(Uris.fragment(URI.create("urn:a#/%C3%A4%25"))).isEqualTo("/ä%");
        assertThat(Uris.fragment(URI.create("urn:a"))).isEmpty();
        assertThat(Uris.withoutFragment(URI.create("http://a/b?q#/c"))).hasToString("http://a/b?q");
    }
}
