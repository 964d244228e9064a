package io.github.schemapoet.examples.jobstatus.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.schemapoet.runtime.TextPosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Where the values and names of a text are, as Jackson counts; of members with one name, the last. */
public final class Places {
    private record Place(TextPosition name, TextPosition value, Map<String, Place> children) {}

    private final String text;
    private final Place root;

    private Places(String text, JsonParser parser) throws IOException {
        this.text = text;
        parser.nextToken();
        root = place(parser, null);
    }

    public static Places of(String text) {
        try (JsonParser parser = JsonTexts.parser(text)) {
            return new Places(text, parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TextPosition value(String pointer) {
        return find(pointer).value();
    }

    public TextPosition name(String pointer) {
        return find(pointer).name();
    }

    private Place find(String pointer) {
        Place place = root;
        for (String step : Pointers.steps(pointer)) {
            place = place.children().get(step);
            if (place == null) {
                throw new IllegalArgumentException("nothing is at " + pointer);
            }
        }
        return place;
    }

    private Place place(JsonParser parser, TextPosition name) throws IOException {
        TextPosition value = position(parser.currentTokenLocation());
        Map<String, Place> children = new HashMap<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                children.put(String.valueOf(i), place(parser, null));
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                TextPosition nameAt = position(parser.currentTokenLocation());
                String child = parser.currentName();
                parser.nextToken();
                children.put(child, place(parser, nameAt));
            }
        }
        return new Place(name, value, children);
    }

    private TextPosition position(JsonLocation at) {
        int bytes = text.substring(0, (int) at.getCharOffset()).getBytes(StandardCharsets.UTF_8).length;
        return new TextPosition(at.getLineNr(), at.getColumnNr(), bytes);
    }
}
