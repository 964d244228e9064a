package io.github.schemapoet.runtime.support.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts written from the specifications: in the file of a format, a plus or a minus and a JSON string a line. */
record FormatCases(String text, boolean valid) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<FormatCases> of(KnownFormat format) {
        try (InputStream in = FormatCases.class.getResourceAsStream(format.json() + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(FormatCases::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormatCases read(String line) {
        if (!line.startsWith("+ \"") && !line.startsWith("- \"")) {
            throw new IllegalArgumentException(line);
        }
        try {
            return new FormatCases(JSON.readValue(line.substring(2), String.class), line.charAt(0) == '+');
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
