package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.text.ByteWriter;
import java.util.List;

/** Pieces of sentences. */
final class Phrases {
    private Phrases() {}

    static String quoted(String text) {
        ByteWriter out = new ByteWriter();
        out.string(text);
        return out.toText();
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The first of some texts, and a sign where there are more. */
    static String listed(List<String> texts, int most) {
        return texts.size() <= most ? String.join(", ", texts) : String.join(", ", texts.subList(0, most)) + ", …";
    }

    /** Puts a hint, which starts with a space, behind a sentence. */
    static String sentence(String hint) {
        return hint.isEmpty() ? "" : "." + hint;
    }
}
