package io.github.schemapoet.generator.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes syntax trees for the runtime's {@code ProgramReader}: the alphabet, the sets of its classes, how many groups
 * there are, and the nodes, each before its parts.
 */
final class ProgramText implements Regex.Cases<@Nullable Void> {
    private final IntegerWriter out = new IntegerWriter();
    private final List<CodePointSet> sets;

    /** What nodes are called there. */
    private enum Kind {
        CHARS,
        SEQUENCE,
        CHOICE,
        REPEAT,
        BOUNDARY,
        LOOK,
        REFERENCE,
        GROUP
    }

    private ProgramText(List<CodePointSet> sets) {
        this.sets = sets;
    }

    static String of(Regex regex) {
        Census census = Census.of(regex);
        ProgramText text = new ProgramText(List.copyOf(census.sets()));
        text.alphabet(Alphabet.of(text.sets, census.asksForWords()));
        text.out.add(census.lastGroup());
        regex.match(text);
        return text.out.text();
    }

    private void alphabet(Alphabet alphabet) {
        out.add(alphabet);
        int[] representatives = alphabet.representatives();
        for (int representative : representatives) {
            out.add(CharacterClasses.WORD.contains(representative) ? 1 : 0);
        }
        out.add(sets.size());
        for (CodePointSet set : sets) {
            for (int c = 0; c < representatives.length; c += 16) {
                out.add(members(set, representatives, c));
            }
        }
    }

    private static int members(CodePointSet set, int[] representatives, int from) {
        int bits = 0;
        for (int c = from; c < Math.min(from + 16, representatives.length); c++) {
            bits |= set.contains(representatives[c]) ? 1 << (c - from) : 0;
        }
        return bits;
    }

    private @Nullable Void write(Kind kind, int... numbers) {
        out.add(kind.ordinal());
        for (int number : numbers) {
            out.add(number);
        }
        return null;
    }

    private @Nullable Void write(Kind kind, List<Regex> parts) {
        write(kind, parts.size());
        parts.forEach(part -> part.match(this));
        return null;
    }

    @Override
    public @Nullable Void chars(Regex.Chars node) {
        return write(Kind.CHARS, sets.indexOf(node.set()));
    }

    @Override
    public @Nullable Void concat(Regex.Concat node) {
        return write(Kind.SEQUENCE, node.parts());
    }

    @Override
    public @Nullable Void alternation(Regex.Alternation node) {
        return write(Kind.CHOICE, node.branches());
    }

    @Override
    public @Nullable Void repeat(Regex.Repeat node) {
        Census census = Census.of(node.body());
        int max = node.max() == Regex.Repeat.UNBOUNDED ? 0 : node.max() + 1;
        int lazy = node.lazy() ? 1 : 0;
        write(Kind.REPEAT, node.min(), max, lazy, census.firstGroup(), census.lastGroup() + 1);
        return node.body().match(this);
    }

    @Override
    public @Nullable Void group(Regex.Group node) {
        write(Kind.GROUP, node.number());
        return node.body().match(this);
    }

    @Override
    public @Nullable Void boundary(Regex.Boundary node) {
        return write(Kind.BOUNDARY, node.kind().ordinal());
    }

    @Override
    public @Nullable Void look(Regex.Look node) {
        write(Kind.LOOK, node.ahead() ? 1 : 0, node.negative() ? 1 : 0);
        return node.body().match(this);
    }

    @Override
    public @Nullable Void reference(Regex.Reference node) {
        write(Kind.REFERENCE, node.groups().size());
        node.groups().forEach(out::add);
        return null;
    }
}
