package io.github.schemapoet.runtime.support.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads a program as the generator's {@code ProgramText} writes it. */
final class ProgramReader {
    private final IntegerText in;
    private final boolean capturing;
    private final List<Program.Look> looks = new ArrayList<>();
    private int nodes;
    private int repeats;

    private ProgramReader(IntegerText in, boolean capturing) {
        this.in = in;
        this.capturing = capturing;
    }

    /**
     * Reads a program.
     *
     * @param capturing whether groups matter. Where they do, a look-around is run from its place: one ahead runs
     *     forward. Else it is run beforehand, from where it ends to its place: one ahead runs backward.
     */
    static Program read(IntegerText in, boolean capturing) {
        return new ProgramReader(in, capturing).program();
    }

    private Program program() {
        CodePointClasses classes = new CodePointClasses(in);
        int[] word = in.next(classes.count());
        boolean[][] sets = new boolean[in.next()][classes.count()];
        for (boolean[] set : sets) {
            int bits = 0;
            for (int c = 0; c < set.length; c++) {
                bits = c % 16 == 0 ? in.next() : bits >> 1;
                set[c] = (bits & 1) == 1;
            }
        }
        int groups = in.next();
        Node root = node(false);
        return new Program(classes, word, sets, groups, repeats, nodes, List.copyOf(looks), root);
    }

    private Node node(boolean backward) {
        Node.Kind kind = Node.Kind.values()[in.next()];
        return switch (kind) {
            case CHARS, BOUNDARY -> leaf(kind, backward, in.next());
            case SEQUENCE -> sequence(backward);
            case CHOICE -> node(kind, parts(backward), backward);
            case REPEAT -> repeat(backward);
            case OPEN -> group(backward);
            case LOOK -> look(backward);
            case REFERENCE -> leaf(kind, backward, in.next(in.next()));
            case CLOSE, ENTER, LEAVE -> throw new IllegalArgumentException("a pattern of another version");
        };
    }

    private Node leaf(Node.Kind kind, boolean backward, int... numbers) {
        return new Node(nodes++, kind, numbers, List.of(), backward);
    }

    private Node node(Node.Kind kind, List<Node> parts, boolean backward, int... numbers) {
        return new Node(nodes++, kind, numbers, parts, backward);
    }

    private List<Node> parts(boolean backward) {
        List<Node> parts = new ArrayList<>();
        for (int i = in.next(); i > 0; i--) {
            parts.add(node(backward));
        }
        return parts;
    }

    private Node sequence(boolean backward) {
        List<Node> parts = parts(backward);
        if (backward) {
            Collections.reverse(parts);
        }
        return node(Node.Kind.SEQUENCE, parts, backward);
    }

    private Node group(boolean backward) {
        int number = in.next();
        Node body = node(backward);
        Node open = leaf(Node.Kind.OPEN, backward, number);
        Node close = leaf(Node.Kind.CLOSE, backward, number);
        return node(Node.Kind.SEQUENCE, List.of(open, body, close), backward);
    }

    private Node repeat(boolean backward) {
        int[] head = in.next(5);
        int max = head[1] == 0 ? Node.UNBOUNDED : head[1] - 1;
        Node body = node(backward);
        List<Node> parts = List.of(body);
        if (capturing) {
            int number = repeats++;
            Node enter = leaf(Node.Kind.ENTER, backward, number, head[3], head[4]);
            parts = List.of(enter, body, leaf(Node.Kind.LEAVE, backward, number));
        }
        return node(Node.Kind.REPEAT, parts, backward, head[0], max, head[2]);
    }

    private Node look(boolean backward) {
        boolean ahead = in.next() == 1;
        int negative = in.next();
        looks.add(new Program.Look(node(ahead != capturing), ahead));
        return leaf(Node.Kind.LOOK, backward, looks.size() - 1, negative);
    }
}
