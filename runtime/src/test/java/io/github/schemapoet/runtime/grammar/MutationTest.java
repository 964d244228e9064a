package io.github.schemapoet.runtime.grammar;

import static org.assertj.core.api.Assertions.fail;

import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.harness.NaivePosition;
import io.github.schemapoet.runtime.harness.Oracle;
import io.github.schemapoet.runtime.harness.Outcome;
import io.github.schemapoet.runtime.harness.Route;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents cut short at each byte, and with each byte made each other one, judged by another parser. */
class MutationTest {
    private static final String OBJECT =
            "{\"a\": [1, -2.5e+3, true], \"b\\n\\u00e9\": {\"é😀\": null}, \"\": \"x\\\"\"}\n";
    private static final String ARRAY =
            "[false,[],{},0.0,\"\\ud83d\\ude00\",{\"a\":{\"b\":[[]]}} , 10E-7,\"zzzzzzzzzzzzzzz\"]";
    private static final String NAMES =
            "{\"aa\":1,\"ab\":2,\"a\\u0061a\":3,\"ba\":4,\"bb\":5,\"bbb\":6,\"longer name a\":7}";
    private static final String STRINGS =
            "[\"\\u00e9\\uD83Dx\",\"éèê\",\"\uD83D\uDE00\uD83D\uDE01\",\"\\b\\f\\n\\r\\t\\/\\\\\"]";

    @ParameterizedTest
    @ValueSource(strings = {OBJECT, ARRAY, NAMES, STRINGS, "-12.5e-10", "\"string\"", "  true  ", "null"})
    void aDocumentCutShortIsJudgedAlike(String document) {
        byte[] json = document.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= json.length; length++) {
            judgeAlike(Arrays.copyOf(json, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OBJECT, ARRAY, NAMES, STRINGS, "-12.5e-10", "  true  "})
    void aDocumentWithOneByteChangedIsJudgedAlike(String document) {
        byte[] json = document.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < json.length; at++) {
            for (int c = 0; c < 256; c++) {
                byte[] changed = json.clone();
                changed[at] = (byte) c;
                judgeAlike(changed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OBJECT, ARRAY, NAMES, STRINGS})
    void aDocumentWithOneByteLeftOutOrDoubledIsJudgedAlike(String document) {
        byte[] json = document.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < json.length; at++) {
            byte[] shorter = Arrays.copyOf(json, json.length - 1);
            System.arraycopy(json, at + 1, shorter, at, json.length - at - 1);
            judgeAlike(shorter);
            byte[] longer = Arrays.copyOf(json, json.length + 1);
            System.arraycopy(json, at, longer, at + 1, json.length - at);
            judgeAlike(longer);
        }
    }

    private static void judgeAlike(byte[] json) {
        boolean accepted = Oracle.isJson(json);
        Outcome first = Route.TREE.outcome(json);
        for (Route route : Route.values()) {
            Outcome outcome = route == Route.TREE ? first : route.outcome(json);
            if (route == Route.LAST && isDuplicate(first)) {
                continue; // It may still be malformed behind the duplicate.
            }
            if (outcome.isAccepted() != accepted || !outcome.equals(first)) {
                fail("%s by %s of %s", outcome, route, new String(json, StandardCharsets.UTF_8));
            }
        }
        if (first instanceof Outcome.Malformed malformed) {
            TextPosition position = malformed.position();
            if (!position.equals(NaivePosition.of(json, position.offset()))) {
                fail("%s of %s", position, new String(json, StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isDuplicate(Outcome outcome) {
        return outcome instanceof Outcome.Malformed malformed
                && malformed.message().contains("occurs twice");
    }
}
