package io.github.schemapoet.cli;

import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonObject;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A file of the JSON Schema Test Suite. */
record SuiteFile(Path path, List<Case> cases) {
    /** A schema, and documents that it accepts or does not. */
    record Case(String description, JsonValue schema, List<Expectation> expectations) {}

    /** A document, and whether it is valid. */
    record Expectation(String description, JsonValue document, boolean valid) {}

    static SuiteFile read(Path path) throws IOException {
        JsonArray cases = (JsonArray) JsonValue.parse(Files.readString(path));
        return new SuiteFile(
                path, cases.elements().stream().map(SuiteFile::caseOf).toList());
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
