package io.github.schemapoet.runtime.support.read;

import static io.github.schemapoet.runtime.support.read.JsonReaderTest.assertRejects;
import static io.github.schemapoet.runtime.support.read.JsonReaderTest.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.pattern.TextPattern;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.scan.Reject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a reader refuses although it is JSON. */
class RefusalTest {
    @Test
    void patternsAndTextsHoldOfWhatIsWrittenHowever() {
        // ^\S*$, as the generator compiles it.
        TextPattern unspaced =
                TextPattern.table("AhUAAAkBBQASAQEAfwEBAN8rAQEA/xIBCwAdAQIABQEBAC8BAQCgHwEBAP6dAwEBAAACAQAAAQEB");
        NameTable texts = NameTable.of("ab", "é");
        for (String json : new String[] {"\"ab\"", "\"é\"", "\"\\u0061b\"", "\"\\u00e9\""}) {
            String text = ((JsonString) JsonValue.parse(json)).value();
            assertThat(reader(json).string(unspaced)).isEqualTo(text);
            assertThat(reader(json).string(texts)).isEqualTo(text);
            assertThat(reader(json).ordinal(texts)).isEqualTo(texts.find(text));
            reader(json).skipString(unspaced);
            reader(json).skipString(texts);
        }
        for (String json : new String[] {"\"a b\"", "\"é b\"", "\"a\\u0020b\"", "\"a\\u00a0b\"", "1", "\"a"}) {
            assertRejects(json, in -> in.string(unspaced));
            assertRejects(json, in -> in.string(texts));
            assertRejects(json, in -> in.ordinal(texts));
            assertRejects(json, in -> in.skipString(unspaced));
            assertRejects(json, in -> in.skipString(texts));
        }
    }

    @Test
    void membersAreKnownAndComeOnce() {
        JsonReader in = reader("");
        assertThat(in.known(0b100, 1)).isEqualTo(0b110);
        assertThat(in.once(0b100, 1)).isEqualTo(0b110);
        assertThat(in.once(0, 65)).isEqualTo(0b10);
        in.require(0b111, 0b101);
        long[] present = {0b100, 0};
        in.known(present, 1);
        in.once(present, 65);
        assertThat(present).containsExactly(0b110, 0b10);
        List<Executable> refused = List.of(
                () -> in.known(0, NameTable.UNKNOWN),
                () -> in.known(0b10, 1),
                () -> in.once(0b10, 1),
                () -> in.known(present, NameTable.UNKNOWN),
                () -> in.known(present, 1),
                () -> in.once(present, 65),
                () -> in.require(0b110, 0b101));
        assertThat(refused).allSatisfy(each -> assertThatThrownBy(each::execute).isInstanceOf(Reject.class));
    }
}
