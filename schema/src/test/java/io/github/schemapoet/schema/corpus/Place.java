package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.tree.Kind;
import io.github.schemapoet.schema.tree.Member;
import io.github.schemapoet.schema.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place of the schema: where in a document, and what is declared there.
 *
 * @param path the names and indexes that lead to it from the root of a document
 * @param isMember whether it can be absent at all: a member can, an item of an array is one or is not
 */
record Place(List<String> path, Node node, boolean isMember) {
    /** A name that no object of the schema declares. */
    static final String EXTRA = "x-extra";

    /** All places, those of free-form values too: what holds them before what is in it. */
    static List<Place> all(Node root) {
        List<Place> places = new ArrayList<>();
        collect(new Place(List.of(), root, false), places);
        return places;
    }

    private static void collect(Place place, List<Place> places) {
        places.add(place);
        Node node = place.node();
        for (var member : node.members().entrySet()) {
            collect(place.member(member.getKey(), member.getValue()), places);
        }
        if (node.extras().equals("passthrough")) {
            collect(place.below(EXTRA, Node.of(Kind.UNKNOWN), true), places);
        }
        collectParts(place, node, places);
    }

    private static void collectParts(Place place, Node node, List<Place> places) {
        switch (node.kind()) {
            case ARRAY -> collect(place.below("0", node.part(), false), places);
            case RECORD -> collect(place.below("k", node.part(), true), places);
            case UNION -> node.parts().forEach(part -> collectParts(place, part, places));
            default -> {}
        }
    }

    private Place member(String name, Member member) {
        return below(name, member.node(), true);
    }

    private Place below(String step, Node node, boolean isMember) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return new Place(List.copyOf(longer), node, isMember);
    }

    /** Its JSON Pointer. */
    String pointer() {
        return path.stream().map(Place::step).collect(Collectors.joining());
    }

    /** For people: the root has an empty pointer. */
    @Override
    public String toString() {
        return path.isEmpty() ? "root" : pointer();
    }

    /** One step of a JSON Pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
