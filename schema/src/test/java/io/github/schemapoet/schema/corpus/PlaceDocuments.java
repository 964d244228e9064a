package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.tree.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For every place of the schema: absent, null, a value of each type, and what is nearly right. */
final class PlaceDocuments {
    /** Of every type, those that JavaScript takes for another one too; by name. */
    private static final Map<String, String> VALUES = values();

    private final Composer composer;
    private final List<Document> documents = new ArrayList<>();

    PlaceDocuments(Composer composer) {
        this.composer = composer;
    }

    List<Document> of(List<Place> places) {
        places.forEach(this::place);
        return documents;
    }

    private void place(Place place) {
        if (!place.path().isEmpty()) {
            add(place, "absent", composer.without(place));
        }
        VALUES.forEach((name, value) -> add(place, name, composer.with(place, value)));
        if (place.node().kind() == Kind.ENUM) {
            place.node().values().forEach(value -> enumeration(place, value));
        } else if (place.node().kind() == Kind.OBJECT) {
            object(place);
        } else if (place.node().kind() == Kind.ARRAY) {
            String item = composer.smallest(place.node().part());
            add(place, "two items", composer.with(place, "[" + item + "," + item + "]"));
            add(place, "second item wrong", composer.with(place, "[" + item + ",[0]]"));
            add(place, "hole", composer.with(place, "{\"0\":" + item + ",\"length\":1}"));
        }
    }

    private void enumeration(Place place, String value) {
        Map<String, String> near = new LinkedHashMap<>();
        near.put("value", value);
        near.put("upper case", value.toUpperCase(Locale.ROOT));
        near.put("capital", value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1));
        near.put("shorter", value.substring(0, value.length() - 1));
        near.put("longer", value + value.charAt(value.length() - 1));
        near.put("space before", " " + value);
        near.put("space after", value + " ");
        near.put("zero width space after", value + "\u200b");
        near.forEach((name, text) -> add(place, value + " " + name, composer.with(place, Composer.quoted(text))));
        add(place, value + " in an array", composer.with(place, "[" + Composer.quoted(value) + "]"));
    }

    private void object(Place place) {
        add(place, "smallest", composer.withMembers(place));
        List<String> extras = new ArrayList<>(
                List.of(Place.EXTRA, "", " ", "0", "__proto__", "constructor", "toString", "\\u0000", "\\ud800"));
        place.node().members().keySet().stream().limit(1).forEach(name -> {
            extras.add(name.toUpperCase(Locale.ROOT));
            extras.add(name + " ");
            extras.add(name.replace("_", "-") + "s");
        });
        for (String name : extras) {
            add(place, "extra member " + name, composer.withMembers(place, '"' + name + "\":1"));
        }
        VALUES.forEach((what, value) -> add(
                place,
                "extra member of " + what,
                composer.withMembers(place, Composer.quoted(Place.EXTRA) + ":" + value)));
        add(place, "extra prototype", composer.withMembers(place, "\"__proto__\":{\"x\":1}"));
    }

    private void add(Place place, String what, String text) {
        documents.add(Document.of("place " + place + " " + what, text));
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("null", "null");
        values.put("true", "true");
        values.put("false", "false");
        values.put("0", "0");
        values.put("1", "1");
        values.put("negative fraction", "-1.5");
        values.put("empty text", "\"\"");
        values.put("text", "\"text\"");
        values.put("text of a number", "\"12\"");
        values.put("text true", "\"true\"");
        values.put("empty array", "[]");
        values.put("array of null", "[null]");
        values.put("array of text", "[\"text\"]");
        values.put("empty object", "{}");
        values.put("object", "{\"a\":1}");
        return values;
    }
}
