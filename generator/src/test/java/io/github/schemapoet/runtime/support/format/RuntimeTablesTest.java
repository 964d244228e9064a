package io.github.schemapoet.runtime.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds the runtime's tables to Unicode as ICU knows it. {@code -Dgolden=write} writes them anew; look at the difference
 * before it is committed.
 */
class RuntimeTablesTest {
    private static final Path SOURCES =
            Path.of("..", "runtime", "src", "main", "java", "io/github/schemapoet/runtime/support/format");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @Test
    void tableOfInternationalNamesIsUpToDate() throws IOException {
        holds(
                "IdnaData",
                TableText.source(
                        "Written by RuntimeTablesTest of the generator, from " + unicode() + ".",
                        "IdnaData",
                        TableText.constant(
                                "For {@link IdnaTable}, as {@link Ranges}.",
                                "ATTRIBUTES",
                                TableText.ranges(IdnaDerivation::attributes)),
                        TableText.constant(
                                "For {@link NormalForm}: how many, and of each how much larger than the last it is, and"
                                        + " its parts.",
                                "COMPOSITIONS",
                                TableText.compositions(IdnaDerivation.compositions()))));
    }

    @Test
    void tableOfPatternsIsUpToDate() throws IOException {
        holds(
                "RegexData",
                TableText.source(
                        "Written by RuntimeTablesTest of the generator, from " + unicode() + ".",
                        "RegexData",
                        TableText.constant(
                                "As {@link Ranges}: 2 for ID_Start, 1 for the rest of ID_Continue, 0 for anything else.",
                                "IDENTIFIERS",
                                TableText.ranges(RuntimeTablesTest::identifier)),
                        TableText.constant(
                                "The names of scripts, long and short.", "SCRIPTS", String.join(" ", scripts()))));
    }

    @Test
    void everyCodePointIsOfItsCategory() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(IdnaTable.category(c)).as("U+%04X", c).isEqualTo(IdnaDerivation.category(c));
            if (IdnaTable.category(c) != IdnaTable.NEVER) {
                assertThat(IdnaTable.isMark(c)).as("U+%04X", c).isEqualTo(IdnaDerivation.isMark(c));
                assertThat(IdnaTable.joining(c)).as("U+%04X", c).isEqualTo(IdnaDerivation.joining(c));
                assertThat(IdnaTable.writing(c)).as("U+%04X", c).isEqualTo(IdnaDerivation.writing(c));
                assertThat(IdnaTable.direction(c)).as("U+%04X", c).isEqualTo(IdnaDerivation.direction(c));
                assertThat(IdnaTable.combining(c)).as("U+%04X", c).isEqualTo(IdnaDerivation.combining(c));
            }
        }
    }

    private static void holds(String name, String source) throws IOException {
        Path file = SOURCES.resolve(name + ".java");
        if (WRITE && System.getenv("CI") == null) {
            Files.writeString(file, source);
        }
        assertThat(Files.readString(file)).isEqualTo(source);
    }

    private static String unicode() {
        return "Unicode " + UCharacter.getUnicodeVersion();
    }

    private static int identifier(int c) {
        if (UCharacter.hasBinaryProperty(c, UProperty.ID_START)) {
            return 2;
        }
        return UCharacter.hasBinaryProperty(c, UProperty.ID_CONTINUE) ? 1 : 0;
    }

    /** ICU knows scripts of ISO 15924 too that Unicode has no letters of, which are no values of its property Script. */
    private static SortedSet<String> scripts() {
        SortedSet<String> names = new TreeSet<>();
        for (int script = 0; script <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); script++) {
            boolean used = !new UnicodeSet()
                    .applyIntPropertyValue(UProperty.SCRIPT, script)
                    .isEmpty();
            if (used || script == UScript.KATAKANA_OR_HIRAGANA) {
                addNames(script, names);
            }
        }
        return names;
    }

    private static void addNames(int script, SortedSet<String> names) {
        for (int choice = 0; choice < 4; choice++) {
            try {
                String name = UCharacter.getPropertyValueName(UProperty.SCRIPT, script, choice);
                if (name != null) {
                    names.add(name);
                }
            } catch (IllegalArgumentException e) {
                return;
            }
        }
    }
}
