package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** What only people think of: odd numbers, texts, names, orders and depths, in places that are declared and free. */
final class OddDocuments {
    /** With what leads there it stays below 1,000, where readers commonly stop. */
    private static final int DEEP = 900;

    private final Composer composer;
    private final List<Place> places;
    private final List<Document> documents = new ArrayList<>();

    OddDocuments(Composer composer, List<Place> places) {
        this.composer = composer;
        this.places = places;
    }

    List<Document> all() {
        Place number = first(Kind.NUMBER);
        Place text = first(Kind.STRING);
        Place record = first(Kind.RECORD);
        Texts.NUMBERS.forEach(token -> add("number", token, number, token));
        Texts.NUMBERS.forEach(
                token -> add("free number", token, record, "{\"n\":" + token + ",\"l\":[" + token + "]}"));
        add("free number", "all", record, "{\"all\":[" + String.join(",", Texts.NUMBERS) + "]}");
        Texts.STRINGS.forEach(token -> add("text", token, text, token));
        Texts.STRINGS.forEach(token -> add("free text", token, record, "{\"t\":" + token + "}"));
        for (Place place : places) {
            if (place.node().kind() == Kind.RECORD || place.node().kind() == Kind.UNKNOWN) {
                free(place);
            } else if (place.node().kind() == Kind.ENUM) {
                String value = place.node().values().get(0);
                add("spelling", value + " by escapes", place, '"' + escaped(value) + '"');
            }
        }
        names();
        spellings();
        return documents;
    }

    private Place first(Kind kind) {
        return places.stream()
                .filter(place -> place.node().kind() == kind && place.node().nullable())
                .findFirst()
                .orElseThrow();
    }

    private void free(Place place) {
        add("deep", "objects", place, "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        add("deep", "mixed", place, "{\"a\":[".repeat(DEEP / 2) + "]}".repeat(DEEP / 2));
        add("deep", "arrays", place, "{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        add("order", "indexes", place, "{\"b\":1,\"10\":2,\"2\":3,\"a\":4,\"01\":5,\"4294967295\":6,\"4294967294\":7}");
        add("order", "indexes below", place, "{\"x\":[{\"b\":1,\"0\":2}]}");
        add("proto", "member", place, "{\"a\":1,\"__proto__\":{\"a\":2},\"b\":3}");
        add("proto", "member of a member", place, "{\"a\":{\"__proto__\":{\"__proto__\":null}}}");
        add("proto", "only member", place, "{\"__proto__\":null}");
        add("wide", "hundred members", place, wide(100));
    }

    private static String wide(int members) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            all.add("\"m" + i + "\":" + i);
        }
        return "{" + String.join(",", all) + "}";
    }

    private void names() {
        for (Place place : places) {
            if (place.node().kind() == Kind.RECORD || place.node().extras().equals("passthrough")) {
                for (String name : Texts.NAMES) {
                    String text = place.node().kind() == Kind.RECORD
                            ? composer.with(place, "{" + name + ":[1]}")
                            : composer.withMembers(place, name + ":[1]");
                    documents.add(Document.of("name " + name + " in " + place, text));
                }
            }
        }
        Place inside = new Place(first(Kind.UNKNOWN).path(), first(Kind.UNKNOWN).node(), true);
        Texts.NAMES.forEach(name -> add("free name", name, inside, "{" + name + ":{" + name + ":1}}"));
    }

    /** The same document, written otherwise. */
    private void spellings() {
        Place root = places.get(0);
        String smallest = composer.smallest(root.node());
        documents.add(Document.of("spelling space around", " \t\r\n" + smallest + "\n\r\t "));
        documents.add(Document.of(
                "spelling space inside",
                smallest.replace(":", " : ").replace(",", "\n\t,\r ").replace("{", "{ ")));
        for (var member : root.node().members().entrySet()) {
            String value = composer.smallest(member.getValue().node());
            String name = escaped(member.getKey());
            List<String> others = new ArrayList<>();
            root.node().members().forEach((other, declared) -> {
                if (!declared.optional() && !other.equals(member.getKey())) {
                    others.add(Composer.quoted(other) + ":" + composer.smallest(declared.node()));
                }
            });
            others.add('"' + name + "\":" + value);
            documents.add(
                    Document.of("spelling " + member.getKey() + " by escapes", "{" + String.join(",", others) + "}"));
        }
    }

    /** The first and the last character as escapes. */
    private static String escaped(String plain) {
        int last = plain.length() - 1;
        return String.format("\\u%04x", (int) plain.charAt(0))
                + plain.substring(1, last)
                + String.format("\\u%04X", (int) plain.charAt(last));
    }

    private void add(String group, String what, Place place, String text) {
        String shown = what.length() > 60 ? what.substring(0, 20) + "... of " + what.length() : what;
        documents.add(Document.of(group + " " + shown + " at " + place, composer.with(place, text)));
    }
}
