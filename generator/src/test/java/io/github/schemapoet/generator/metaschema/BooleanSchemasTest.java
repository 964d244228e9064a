package io.github.schemapoet.generator.metaschema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.generator.GenerationRequest;
import io.github.schemapoet.generator.Generator;
import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Interpretation;
import io.github.schemapoet.generator.SchemaText;
import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draft 4 has no schemas that are true or false; editors read them all the same. */
class BooleanSchemasTest {
    private static List<String> faults(String schema, Interpretation interpretation) {
        SchemaText text = new SchemaText(URI.create("schema:/a.json"), schema.getBytes(StandardCharsets.UTF_8));
        GeneratorOptions options =
                GeneratorOptions.ofPackage("p").withDialect("draft-04").withInterpretation(interpretation);
        return new Generator()
                .generate(GenerationRequest.ofText(text, List.of(), options)).diagnostics().stream()
                        .filter(each -> each.id() == DiagnosticId.INVALID_KEYWORD_VALUE)
                        .map(BooleanSchemasTest::told)
                        .toList();
    }

    private static String told(Diagnostic fault) {
        return fault.severity() + " " + fault.pointer();
    }

    @Test
    void theLetterHasNone() {
        assertThat(faults("true", Interpretation.LETTER)).containsExactly("ERROR ");
        assertThat(faults("{\"properties\": {\"a\": true}}", Interpretation.LETTER))
                .containsExactly("ERROR /properties/a");
        assertThat(faults("{\"additionalProperties\": false}", Interpretation.LETTER))
                .isEmpty();
    }

    @Test
    void editorsReadThem() {
        assertThat(faults("true", Interpretation.EDITORS)).isEmpty();
        assertThat(faults("{\"properties\": {\"a\": true}}", Interpretation.EDITORS))
                .isEmpty();
    }

    @Test
    void anotherFaultMakesThemNone() {
        String schema = "{\"required\": [], \"additionalProperties\": false, \"properties\": {\"a\": true, \"b\": 7}}";
        assertThat(faults(schema, Interpretation.EDITORS))
                .containsExactlyInAnyOrder("WARNING /required", "ERROR /properties/b");
    }
}
