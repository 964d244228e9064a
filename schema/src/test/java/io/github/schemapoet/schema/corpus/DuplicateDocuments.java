package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** Objects with two members of one name, of which JavaScript takes the last. */
final class DuplicateDocuments {
    private final Composer composer;
    private final List<Document> documents = new ArrayList<>();

    DuplicateDocuments(Composer composer) {
        this.composer = composer;
    }

    List<Document> of(List<Place> places) {
        for (Place place : places) {
            if (place.node().kind() == Kind.OBJECT) {
                place.node().members().keySet().stream().limit(2).forEach(name -> declared(place, name));
            } else if (place.node().kind() == Kind.RECORD || place.node().kind() == Kind.UNKNOWN) {
                free(place);
            }
        }
        return documents;
    }

    private void declared(Place place, String name) {
        String good = composer.smallest(place.node().members().get(name).node());
        String token = Composer.quoted(name) + ":";
        String escaped = String.format("\"\\u%04x%s\":", (int) name.charAt(0), name.substring(1));
        add(place, name + " twice", composer.withMembers(place, token + good, token + good));
        add(place, name + " wrong, then right", composer.withMembers(place, token + "[[]]", token + good));
        add(place, name + " right, then wrong", composer.withMembers(place, token + good, token + "[[]]"));
        add(place, name + " escaped", composer.withMembers(place, token + "[[]]", escaped + good));
    }

    private void free(Place place) {
        add(place, "same values", composer.with(place, "{\"a\":1,\"a\":1}"));
        add(place, "other values", composer.with(place, "{\"a\":1,\"b\":2,\"a\":{\"c\":1.0,\"c\":[]}}"));
        add(place, "escaped", composer.with(place, "{\"a\":1,\"\\u0061\":2}"));
        add(place, "proto", composer.with(place, "{\"__proto__\":1,\"__proto__\":2}"));
    }

    private void add(Place place, String what, String text) {
        documents.add(new Document("duplicate " + place + " " + what, text, true));
    }
}
