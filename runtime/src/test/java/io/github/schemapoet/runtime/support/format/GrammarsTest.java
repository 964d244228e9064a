package io.github.schemapoet.runtime.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds scanners to the rules of the specifications' grammars, each copied into a regular expression one by one. */
class GrammarsTest {
    private static final String DEC_OCTET = "(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private static final String IPV4 = DEC_OCTET + "(?:\\." + DEC_OCTET + "){3}";
    private static final String H16 = "[0-9A-Fa-f]{1,4}";
    private static final String LS32 = "(?:" + H16 + ":" + H16 + "|" + IPV4 + ")";
    private static final String IPV6 = ipv6();

    private static final String UCS = "\\x{A0}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}" + supplementary();
    private static final String PRIVATE = "\\x{E000}-\\x{F8FF}\\x{F0000}-\\x{FFFFD}\\x{100000}-\\x{10FFFD}";

    private static final List<String> PIECES = List.of(
            ":",
            "::",
            "/",
            "//",
            "?",
            "#",
            "@",
            "[",
            "]",
            "%",
            "%4",
            "%41",
            "%zz",
            ".",
            "..",
            "-",
            "_",
            "~",
            "!",
            "$",
            "&",
            "'",
            "(",
            "*",
            "+",
            ",",
            ";",
            "=",
            "a",
            "a:",
            "Z",
            "9",
            "1.2.3.4",
            "01.2.3.4",
            "::1",
            "[::1]",
            "[v1.a]",
            ":80",
            " ",
            "\\",
            "\"",
            "<",
            ">",
            "^",
            "`",
            "{",
            "|",
            "}",
            "é",
            "\u0080",
            "\ue000",
            "\uffff",
            "\ud83d\ude00",
            "\ud800",
            "\udb80\udc00",
            "\udb40\udc00",
            "\ufdd0",
            "{a}",
            "{+a,b*}",
            "{a:3}",
            ":0",
            ":10000",
            "\n",
            "\u007f");
    private static final List<String> GROUPS = List.of(
            ":", "::", "1", "0", "abcd", "12345", "g", "1:", "1:2:3:", "1.2.3.4", "1.2.3", "256.1.1.1", "00.1.1.1");

    /** RFC 3986, IPv6address. */
    private static String ipv6() {
        List<String> forms = new ArrayList<>();
        forms.add("(?:" + H16 + ":){6}" + LS32);
        for (int before = 0; before <= 5; before++) {
            String head = before == 0 ? "" : "(?:(?:" + H16 + ":){0," + (before - 1) + "}" + H16 + ")?";
            forms.add(head + "::(?:" + H16 + ":){" + (5 - before) + "}" + LS32);
        }
        forms.add("(?:(?:" + H16 + ":){0,5}" + H16 + ")?::" + H16);
        forms.add("(?:(?:" + H16 + ":){0,6}" + H16 + ")?::");
        return "(?:" + String.join("|", forms) + ")";
    }

    private static String supplementary() {
        StringBuilder planes = new StringBuilder();
        for (int plane = 1; plane <= 14; plane++) {
            planes.append(String.format("\\x{%X%s}-\\x{%XFFFD}", plane, plane == 14 ? "1000" : "0000", plane));
        }
        return planes.toString();
    }

    /** RFC 3986, appendix A, and RFC 3987 §2.2 where there are more letters. */
    private static String uri(boolean reference, String ucs, String query) {
        String unreserved = "A-Za-z0-9\\-._~" + ucs;
        String encoded = "%[0-9A-Fa-f]{2}";
        String delims = "!$&'()*+,;=";
        String pchar = "(?:[" + unreserved + delims + ":@]|" + encoded + ")";
        String noColon = "(?:[" + unreserved + delims + "@]|" + encoded + ")";
        String user = "(?:[" + unreserved + delims + ":]|" + encoded + ")*";
        String name = "(?:[" + unreserved + delims + "]|" + encoded + ")*";
        String future = "[vV][0-9A-Fa-f]+\\.[A-Za-z0-9\\-._~" + delims + ":]+";
        String host = "(?:\\[(?:" + IPV6 + "|" + future + ")\\]|" + name + ")";
        String authority = "(?:" + user + "@)?" + host + "(?::[0-9]*)?";
        String segments = "(?:/" + pchar + "*)*";
        String hierarchy = "(?://" + authority + segments + "|/(?:" + pchar + "+" + segments + ")?|" + pchar + "+"
                + segments + "|)";
        String relative = "(?://" + authority + segments + "|/(?:" + pchar + "+" + segments + ")?|" + noColon + "+"
                + segments + "|)";
        String rest = "(?:\\?(?:" + pchar + "|[/?" + query + "])*)?(?:#(?:" + pchar + "|[/?])*)?";
        String absolute = "[A-Za-z][A-Za-z0-9+\\-.]*:" + hierarchy + rest;
        return reference ? absolute + "|" + relative + rest : absolute;
    }

    /** RFC 6570 §2 with its erratum 6937. */
    private static String uriTemplate() {
        String encoded = "%[0-9A-Fa-f]{2}";
        String literal = "[\\x21\\x23\\x24\\x26-\\x3B\\x3D\\x3F-\\x5B\\x5D\\x5F\\x61-\\x7A\\x7E" + UCS + PRIVATE + "]|"
                + encoded;
        String varchar = "(?:[A-Za-z0-9_]|" + encoded + ")";
        String variable = varchar + "(?:\\.?" + varchar + ")*(?::[1-9][0-9]{0,3}|\\*)?";
        return "(?:" + literal + "|\\{[+#./;?&=,!@|]?" + variable + "(?:," + variable + ")*\\})*";
    }

    @Test
    void addresses() {
        agree(Formats::ipv6, IPV6, GROUPS, 200_000, 2_000);
    }

    @Test
    void uris() {
        agree(Formats::uri, uri(false, "", ""), PIECES, 100_000, 1_000);
        agree(Formats::uriReference, uri(true, "", ""), PIECES, 100_000, 1_000);
    }

    @Test
    void iris() {
        agree(Formats::iri, uri(false, UCS, PRIVATE), PIECES, 100_000, 1_000);
        agree(Formats::iriReference, uri(true, UCS, PRIVATE), PIECES, 100_000, 1_000);
    }

    @Test
    void uriTemplates() {
        agree(Formats::uriTemplate, uriTemplate(), PIECES, 100_000, 1_000);
    }

    private static void agree(
            Predicate<String> rule, String grammar, List<String> pieces, int texts, int atLeastValid) {
        Predicate<String> expected = Pattern.compile(grammar, Pattern.DOTALL).asMatchPredicate();
        Random random = new Random(20261124);
        int valid = 0;
        for (int i = 0; i < texts; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "a:" : "");
            for (int length = random.nextInt(7); length > 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            boolean judged = rule.test(text.toString());
            assertThat(judged).as(text.toString()).isEqualTo(expected.test(text.toString()));
            valid += judged ? 1 : 0;
        }
        assertThat(valid).isGreaterThan(atLeastValid);
    }
}
