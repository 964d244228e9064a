package io.github.schemapoet.runtime.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds labels of letters that IDNA2008 allows to ICU: their normal form, their Punycode, their context, their Bidi. */
class InternationalNamesTest {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final IDNA ICU = IDNA.getUTS46Instance(IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO
            | IDNA.USE_STD3_RULES
            | IDNA.NONTRANSITIONAL_TO_ASCII);

    private static final int[] ALLOWED = allowed();
    private static final int[] MARKS =
            IntStream.of(ALLOWED).filter(c -> IdnaTable.combining(c) != 0).toArray();
    private static final int[] RIGHT_TO_LEFT = IntStream.of(ALLOWED)
            .filter(c -> IdnaDerivation.direction(c) != IdnaTable.Direction.L && c < 0x1F000)
            .toArray();
    private static final int[] IN_CONTEXT = IntStream.of(ALLOWED)
            .filter(c -> IdnaTable.category(c) != IdnaTable.PVALID
                    || IdnaTable.combining(c) == IdnaTable.VIRAMA
                    || IdnaTable.joining(c) != IdnaTable.Joining.NONE && c < 0x700)
            .toArray();
    private static final int[] PARTS = IdnaDerivation.compositions().stream()
            .flatMapToInt(IntStream::of)
            .filter(c -> IdnaTable.category(c) != IdnaTable.NEVER)
            .toArray();
    private static final int[] ASCII =
            IntStream.of(ALLOWED).filter(c -> c < 0x80).toArray();
    private static final List<int[]> POOLS = List.of(ALLOWED, MARKS, RIGHT_TO_LEFT, IN_CONTEXT, PARTS, ASCII);

    private static int[] allowed() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> IdnaTable.category(c) != IdnaTable.NEVER)
                .toArray();
    }

    @Test
    void compositionsAreTakenApart() {
        List<int[]> compositions = IdnaDerivation.compositions();
        assertThat(compositions).hasSizeGreaterThan(400).allSatisfy(each -> {
            assertThat(NormalForm.isComposed(new int[] {each[0]})).isTrue();
            assertThat(NormalForm.isComposed(new int[] {each[1], each[2]})).isFalse();
        });
    }

    @Test
    void normalFormIsThatOfIcu() {
        Random random = new Random(20261124);
        int composed = 0;
        for (int i = 0; i < 300_000; i++) {
            String label = label(random);
            boolean expected = NFC.isNormalized(label);
            assertThat(NormalForm.isComposed(label.codePoints().toArray()))
                    .as(shown(label))
                    .isEqualTo(expected);
            composed += expected ? 1 : 0;
        }
        assertThat(composed).isBetween(50_000, 290_000);
    }

    @Test
    void namesAreJudgedAsIcuDoes() {
        Random random = new Random(20261124);
        int valid = 0;
        for (int i = 0; i < 300_000; i++) {
            String name = NFC.normalize(label(random)) + (random.nextInt(4) == 0 ? "." + label(random) : "");
            if (name.chars().allMatch(c -> c < 0x80)) {
                continue; // ICU has no hyphens in the third and fourth place of any label.
            }
            boolean judged = Formats.idnHostname(name);
            IDNA.Info info = new IDNA.Info();
            StringBuilder ascii = new StringBuilder();
            ICU.nameToASCII(name, ascii, info);
            assertThat(judged).as(shown(name)).isEqualTo(!info.hasErrors() && NFC.isNormalized(name));
            if (judged) {
                valid++;
                assertThat(Formats.hostname(ascii.toString())).as(shown(name)).isTrue();
            }
        }
        assertThat(valid).isBetween(20_000, 280_000);
    }

    @Test
    void punycodeIsReadAsItIsWritten() {
        Random random = new Random(20261124);
        for (int i = 0; i < 100_000; i++) {
            int[] label = label(random).codePoints().toArray();
            assertThat(Punycode.decode(Punycode.encode(label))).isEqualTo(label);
        }
    }

    private static String label(Random random) {
        int[] pool = POOLS.get(random.nextInt(POOLS.size()));
        int[] other = POOLS.get(random.nextInt(POOLS.size()));
        StringBuilder label = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            int[] from = random.nextInt(3) == 0 ? other : pool;
            label.appendCodePoint(from[random.nextInt(from.length)]);
        }
        return label.toString();
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(String.format("%04X ", c)));
        return shown.toString();
    }
}
