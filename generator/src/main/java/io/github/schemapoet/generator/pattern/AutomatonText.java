package io.github.schemapoet.generator.pattern;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Writes automata as base 64 of variable-length integers: the counterpart of the runtime's {@code IntegerText}. */
final class AutomatonText {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private AutomatonText() {}

    static String of(Dfa dfa) {
        AutomatonText out = new AutomatonText();
        out.alphabet(dfa.alphabet());
        out.integer(dfa.start());
        out.integer(dfa.states());
        for (boolean accepting : dfa.accepting()) {
            out.integer(accepting ? 1 : 0);
        }
        for (int next : dfa.next()) {
            out.integer(next);
        }
        return out.text();
    }

    static String of(NfaBuilder.Built built) {
        Nfa nfa = built.nfa();
        Alphabet alphabet = Alphabet.of(nfa);
        int[] representatives = alphabet.representatives();
        AutomatonText out = new AutomatonText();
        out.alphabet(alphabet);
        for (int representative : representatives) {
            out.integer(CharacterClasses.WORD.contains(representative) ? 1 : 0);
        }
        out.integer(built.start());
        out.integer(nfa.size());
        for (int i = 0; i < nfa.size(); i++) {
            out.instruction(nfa, i, representatives);
        }
        return out.text();
    }

    private void instruction(Nfa nfa, int at, int[] representatives) {
        integer(nfa.op(at).ordinal());
        if (nfa.op(at) == Nfa.Op.CHARS) {
            for (int c = 0; c < representatives.length; c += 16) {
                integer(members(nfa.set(at), representatives, c));
            }
        } else if (nfa.op(at) == Nfa.Op.ASSERT) {
            integer(nfa.boundary(at).ordinal());
        }
        integer(nfa.next(at).length);
        for (int next : nfa.next(at)) {
            integer(next);
        }
    }

    private static int members(CodePointSet set, int[] representatives, int from) {
        int bits = 0;
        for (int c = from; c < Math.min(from + 16, representatives.length); c++) {
            bits |= set.contains(representatives[c]) ? 1 << (c - from) : 0;
        }
        return bits;
    }

    private void alphabet(Alphabet alphabet) {
        integer(alphabet.count());
        integer(alphabet.starts().length);
        int previous = 0;
        for (int i = 0; i < alphabet.starts().length; i++) {
            integer(alphabet.starts()[i] - previous);
            integer(alphabet.classes()[i]);
            previous = alphabet.starts()[i];
        }
    }

    private void integer(int value) {
        int rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes.write(rest & 0x7F | 0x80);
        }
        bytes.write(rest);
    }

    private String text() {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
