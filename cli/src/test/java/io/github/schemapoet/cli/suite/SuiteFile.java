package io.github.schemapoet.cli.suite;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file of cases, as one draft reads it.
 *
 * @param name below the draft's folder, with slashes
 */
public record SuiteFile(Draft draft, String name, List<Case> cases) {
    /** A schema, and documents that it accepts or does not. */
    public record Case(String description, JsonValue schema, List<Expectation> expectations) {}

    /** A document, and whether it is valid. */
    public record Expectation(String description, JsonValue document, boolean valid) {}

    static SuiteFile read(Draft draft, String name, Path path) {
        try {
            JsonArray cases = (JsonArray) JsonValue.parse(Files.readString(path));
            return new SuiteFile(
                    draft,
                    name,
                    cases.elements().stream().map(SuiteFile::caseOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the tests of the file are about. */
    public Kind kind() {
        return Kind.of(name);
    }

    /** How many documents it has. */
    public int tests() {
        return cases.stream().mapToInt(each -> each.expectations().size()).sum();
    }

    private static Case caseOf(JsonValue value) {
        JsonObject object = (JsonObject) value;
        List<Expectation> expectations = ((JsonArray) member(object, "tests"))
                .elements().stream().map(SuiteFile::expectation).toList();
        return new Case(text(object), member(object, "schema"), expectations);
    }

    private static Expectation expectation(JsonValue value) {
        JsonObject object = (JsonObject) value;
        return new Expectation(text(object), member(object, "data"), member(object, "valid") == JsonBoolean.TRUE);
    }

    private static String text(JsonObject object) {
        return ((JsonString) member(object, "description")).value();
    }

    private static JsonValue member(JsonObject object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }
}
