package io.github.schemapoet.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import io.github.schemapoet.runtime.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be true of a document and the generated classes of its schema. */
final class CorpusChecks {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private final CompiledSchema compiled;
    private final Machinery machinery;
    private final List<String> faults = new ArrayList<>();

    CorpusChecks(CompiledSchema compiled) throws ReflectiveOperationException {
        this.compiled = compiled;
        this.machinery = Machinery.of(compiled.root());
    }

    List<String> faults() {
        return faults;
    }

    /** The violations, if the document is invalid and this was found by all parts of the machinery. */
    List<Violation> check(byte[] document, boolean valid) throws ReflectiveOperationException, IOException {
        Result<?> result = compiled.tryParse(document, ReadOptions.defaults());
        Machinery.Verdicts verdicts = machinery.verdicts(document);
        if (result.isValid() != valid || !verdicts.equals(new Machinery.Verdicts(valid, valid, valid))) {
            faults.add("expected " + valid + " but " + result + ", " + verdicts);
            return List.of();
        }
        if (valid) {
            survives(document, (JsonModel) result.orElseThrow());
        }
        return result.violations();
    }

    private void survives(byte[] document, JsonModel value) throws JsonProcessingException, IOException {
        JsonNode expected = EXACT.readTree(document);
        if (!equal(expected, value)) {
            faults.add("not written as it was read");
        }
        JsonModel rebuilt = new Rebuilder(compiled.types()).rebuild(value);
        if (!rebuilt.equals(value) || rebuilt.hashCode() != value.hashCode() || !equal(expected, rebuilt)) {
            faults.add("rebuilt as something else");
        }
        defaults(value).ifPresent(faults::add);
    }

    /** With its defaults it is valid, or it is said at which place it is not. */
    private Optional<String> defaults(JsonModel value) {
        JsonModel whole;
        try {
            whole = Defaults.of(value);
        } catch (InvalidJsonException e) {
            boolean named = e.violations().stream()
                    .allMatch(
                            each -> !each.instance().isEmpty() || each.message().contains("\""));
            return named ? Optional.empty() : Optional.of("defaults fail and name no member: " + e.getMessage());
        }
        Result<?> again = compiled.tryParse(whole.toJson().getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
        if (!again.isValid() || !again.orElseThrow().equals(whole)) {
            return Optional.of("with defaults it is read as " + again);
        }
        return Optional.empty();
    }

    private static boolean equal(JsonNode expected, JsonModel value) throws JsonProcessingException {
        return expected.equals(CorpusChecks::compare, EXACT.readTree(value.toJson()));
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    static byte[] bytes(CorpusSchema.CorpusDocument document) throws IOException {
        return Files.readAllBytes(document.file());
    }
}
