package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.ReadOptions.DuplicateNames;
import io.github.schemapoet.runtime.harness.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Options, results, violations and exceptions. */
class OutcomesTest {
    private static final Violation VIOLATION = new Violation(
            "/a",
            Optional.of(new TextPosition(2, 3, 10)),
            "type",
            "s.json#/properties/a/type",
            "expected a string but found 1");

    @Test
    void optionsAreChangedOneByOne() {
        ReadOptions options = ReadOptions.defaults();
        assertThat(options).isEqualTo(new ReadOptions(DuplicateNames.ERROR, 1_000, 64 << 20, 1_000, 1 << 26, 100));
        assertThat(options.withDuplicateNames(DuplicateNames.LAST)
                        .withMaxDepth(1)
                        .withMaxBytes(2)
                        .withMaxNumberLength(3)
                        .withMaxNodes(4)
                        .withMaxViolations(5))
                .isEqualTo(new ReadOptions(DuplicateNames.LAST, 1, 2, 3, 4, 5));
    }

    @Test
    void optionsBeyondWhatIsSupportedAreRefused() {
        ReadOptions options = ReadOptions.defaults();
        int greatest = ReadOptions.GREATEST_SIZE;
        assertThat(options.withMaxDepth(2_000)
                        .withMaxBytes(greatest)
                        .withMaxNumberLength(greatest)
                        .withMaxNodes(greatest))
                .isNotNull();
        for (Runnable change : new Runnable[] {
            () -> options.withMaxDepth(0),
            () -> options.withMaxDepth(2_001),
            () -> options.withMaxBytes(-1),
            () -> options.withMaxBytes(greatest + 1),
            () -> options.withMaxNumberLength(greatest + 1),
            () -> options.withMaxNodes(greatest + 1),
            () -> options.withMaxNodes(0),
            () -> options.withMaxViolations(0)
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(change::run)
                    .withMessageMatching("max\\w+ must be from 1 to .*");
        }
        assertThatNullPointerException().isThrownBy(() -> options.withDuplicateNames(null));
        assertThat(greatest).isEqualTo((1 << 28) - 1);
    }

    @Test
    void resultsGiveTheValueOrSayWhyThereIsNone() {
        Result<String> valid = new Result.Valid<>("x");
        assertThat(valid.isValid()).isTrue();
        assertThat(valid.violations()).isEmpty();
        assertThat(valid.orElseThrow()).isEqualTo("x");
        List<Violation> violations = new ArrayList<>(List.of(VIOLATION));
        Result<String> invalid = new Result.Invalid<>(violations);
        violations.clear();
        assertThat(invalid.isValid()).isFalse();
        assertThat(invalid.violations()).containsExactly(VIOLATION);
        assertThatThrownBy(invalid::orElseThrow)
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> assertThat(e.violations())
                        .containsExactly(VIOLATION));
        JsonLimitException problem = new JsonLimitException("too much");
        Result<String> unjudged = new Result.Unjudged<>(problem);
        assertThat(unjudged.isValid()).isFalse();
        assertThat(unjudged.violations()).isEmpty();
        assertThatThrownBy(unjudged::orElseThrow).isSameAs(problem);
        assertThatIllegalArgumentException().isThrownBy(() -> new Result.Invalid<String>(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvalidJsonException(List.of()));
    }

    @Test
    void violationsAreShownInOneLineEach() {
        assertThat(VIOLATION).hasToString("2:3 /a: expected a string but found 1");
        Violation bare = new Violation("", Optional.empty(), "false", "s.json#", "no value is allowed here");
        assertThat(bare).hasToString("no value is allowed here");
        Violation forged = new Violation("/a\n1:1 b\u001b[2J\u2028é", Optional.empty(), "k", "s", "m");
        assertThat(forged).hasToString("/a\\u000a1:1 b\\u001b[2J\\u2028é: m");
        assertThat(forged.instance()).contains("\n");
        assertThat(new InvalidJsonException(List.of(VIOLATION, bare)))
                .hasMessage("2:3 /a: expected a string but found 1\nno value is allowed here");
    }

    @Test
    void exceptionsComeBackFromSerializationWithAllTheySay() throws Exception {
        Violation bare = new Violation("", Optional.empty(), "false", "s.json#", "no value is allowed here");
        InvalidJsonException invalid = Serial.copy(new InvalidJsonException(List.of(VIOLATION, bare)));
        assertThat(invalid.violations()).containsExactly(VIOLATION, bare);
        assertThat(invalid).hasMessageStartingWith("2:3 /a: ");
        MalformedJsonException malformed =
                Serial.copy(new MalformedJsonException("expected a value", new TextPosition(1, 2, 1)));
        assertThat(malformed.position()).isEqualTo(new TextPosition(1, 2, 1));
        assertThat(malformed).hasMessage("1:2 expected a value");
        assertThat(Serial.copy(new JsonLimitException("too much"))).hasMessage("too much");
    }

    @Test
    void faultsAreToldInWords() {
        String[][] texts = {
            {"", "1:1 the document ends too early"},
            {"[1,]", "1:4 expected a value, but found ']'"},
            {"{\"a\":1,}", "1:8 expected a member name in quotes, but found '}'"},
            {"{\"a\" 1}", "1:6 expected ':' after the member name, but found '1'"},
            {"{\"a\":1 \"b\"}", "1:8 expected ',' or '}', but found a quotation mark"},
            {"[1 2]", "1:4 expected ',' or ']', but found '2'"},
            {"1 2", "1:3 expected the end of the document, but found '2'"},
            {"[tru]", "1:2 expected true, false or null"},
            {"-x", "1:2 expected a digit, but found 'x'"},
            {"\"a\tb\"", "1:3 control characters must be escaped in strings: byte 0x09"},
            {"\"\\x\"", "1:2 this is not an escape in JSON"},
            {"{\"a\":1,\"a\":2}", "1:8 this member name occurs twice in its object"},
            {"[\u201ca\u201d]", "1:2 expected a value, but found the character U+201C"},
            {"\ufeff1", "1:1 expected a value, but found a byte order mark"},
            {"\ud83d\ude00", "1:1 expected a value, but found the character U+1F600"}
        };
        for (String[] text : texts) {
            assertThatThrownBy(() -> JsonValue.parse(text[0]))
                    .isInstanceOf(MalformedJsonException.class)
                    .hasMessage(text[1]);
        }
        assertThatThrownBy(() -> JsonValue.parse(new byte[] {'"', (byte) 0xFF, '"'}))
                .hasMessage("1:2 these bytes are not UTF-8: byte 0xff");
        assertThatThrownBy(() -> JsonValue.parse("[".repeat(1_001)))
                .hasMessage("1:1001 the document is nested deeper than the limit of 1000");
    }
}
