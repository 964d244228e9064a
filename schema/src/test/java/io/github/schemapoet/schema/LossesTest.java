package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.schema.corpus.Loss;
import io.github.schemapoet.schema.corpus.Losses;
import io.github.schemapoet.schema.corpus.UnexplainedDifferenceException;
import io.github.schemapoet.schema.json.JsonTexts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of Zod's output with the document takes no difference for a known one that is none. */
class LossesTest {
    private final JsonTexts texts = new JsonTexts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    "error":"a"                         | "error":"b"
                    "error":"a"                         | "error":null
                    "error":null                        | "error":"null"
                    "error":null                        | "user_id":null
                    "error":"a"                         | "error":"a","user_id":null
                    "error":"a","user_id":"b"           | "error":"a"
                    "attempts":1                        | "attempts":2
                    "attempts":1                        | "attempts":"1"
                    "attempts":1                        | "attempts":null
                    "attempts":1e308                    | "attempts":null
                    "attempts":9007199254740993         | "attempts":9007199254740996
                    "attempts":-1                       | "attempts":1
                    "models":["a","b"]                  | "models":["b","a"]
                    "models":["a"]                      | "models":["a","a"]
                    "models":[]                         | "models":{}
                    "metadata":{}                       | "metadata":[]
                    "metadata":{"a":1,"b":2}            | "metadata":{"a":1}
                    "metadata":{"a":1}                  | "metadata":{"a":1,"ok":true}
                    "metadata":{"a":{"__proto__":1}}    | "metadata":{"a":{}}
                    "metadata":{"__proto__":1}          | "metadata":{"__proto__":2}
                    "metadata":{"a":1,"a":2}            | "metadata":{"a":1}
                    """)
    void anotherDifferenceIsNotExplained(String before, String after) {
        assertThatThrownBy(() -> between(before, after)).isInstanceOf(UnexplainedDifferenceException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    "attempts":1e999                    | "attempts":null              | /attempts number-overflow
                    "attempts":9007199254740993         | "attempts":9007199254740992  | /attempts number-precision
                    "attempts":1e-99999999999           | "attempts":0                 | /attempts number-precision
                    "attempts":-0.0                     | "attempts":0                 | /attempts negative-zero
                    "attempts":1.0                      | "attempts":1                 | /attempts number-spelling
                    "attempts":1E+2                     | "attempts":100               | /attempts number-spelling
                    "attempts":0e99999999999            | "attempts":0                 | /attempts number-spelling
                    "metadata":{"__proto__":1}          | "metadata":{}                | /metadata/__proto__ proto-member
                    "metadata":{"a":[{"b":1,"0":2}]}    | "metadata":{"a":[{"0":2,"b":1}]} | /metadata/a/0 member-order
                    "metadata":{"a/b":1,"a/b":2}        | "metadata":{"a/b":2}         | /metadata/a~1b duplicate-name
                    """)
    void aKnownLossIsSaidWithItsPlace(String before, String after, String loss) {
        assertThat(between(before, after))
                .extracting(it -> it.at() + " " + it.what().text())
                .containsExactly(loss);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    "attempts":1.5                      | "attempts":1.5
                    "error":null,"models":[]            | "models":[],"error":null
                    """)
    void theOrderOfDeclaredMembersIsNoLoss(String before, String after) {
        assertThat(between(before, after)).isEmpty();
    }

    private List<Loss> between(String before, String after) {
        String output = "{\"ok\":true," + after + "}";
        return new Losses().between(texts.read("{" + before + "}"), texts.read(output), Port.tree());
    }
}
