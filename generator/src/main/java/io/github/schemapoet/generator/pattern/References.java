package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Takes back references out of a syntax tree where they are regular: one to a group that cannot have captured anything
 * yet is empty, and one to a group of a few characters is one of them.
 */
final class References {
    /** With so many characters in a group, and so many groups of them, a pattern is written out for each choice. */
    private static final int MAX_CHOICES = 16;

    private References() {}

    static Regex resolve(Regex regex) {
        return regex.match(new Dead()).match(new Few());
    }

    /** Goes over a tree in the order in which it is run, and knows which groups can have been closed. */
    private static final class Dead extends RegexRewriter {
        private final BitSet closed = new BitSet();
        private boolean backward;

        @Override
        public Regex concat(Regex.Concat node) {
            List<Regex> parts = new ArrayList<>(node.parts());
            if (backward) {
                Collections.reverse(parts);
            }
            parts.replaceAll(part -> part.match(this));
            if (backward) {
                Collections.reverse(parts);
            }
            return new Regex.Concat(List.copyOf(parts));
        }

        @Override
        public Regex group(Regex.Group node) {
            Regex result = super.group(node);
            closed.set(node.number());
            return result;
        }

        @Override
        public Regex look(Regex.Look node) {
            boolean outer = backward;
            backward = !node.ahead();
            Regex result = super.look(node);
            backward = outer;
            return result;
        }

        /** Each iteration of a repeat forgets what its groups captured, so order decides in repeats too. */
        @Override
        public Regex reference(Regex.Reference node) {
            return node.groups().stream().anyMatch(closed::get) ? node : Regex.EMPTY;
        }
    }

    /** Writes out what follows a group of a few characters, once for each of them. */
    private static final class Few extends RegexRewriter {
        private int choices = 1;

        @Override
        public Regex concat(Regex.Concat node) {
            List<Regex> parts = node.parts();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof Regex.Group group
                        && isReferredTo(group, parts.subList(i + 1, parts.size()))) {
                    List<Integer> members = members(group);
                    if (!members.isEmpty()) {
                        choices *= members.size();
                        return chosen(parts, i, group, members).match(this);
                    }
                }
            }
            return super.concat(node);
        }

        private static boolean isReferredTo(Regex.Group group, List<Regex> rest) {
            RegexRewriter without = new Chosen(group.number(), Regex.EMPTY);
            return rest.stream().anyMatch(part -> !part.match(without).equals(part));
        }

        /** The characters of a group that captures one of a few; else none. */
        private List<Integer> members(Regex.Group group) {
            return group.body() instanceof Regex.Chars chars ? chars.set().members(MAX_CHOICES / choices) : List.of();
        }

        private static Regex chosen(List<Regex> parts, int at, Regex.Group group, List<Integer> members) {
            List<Regex> branches = new ArrayList<>();
            for (int member : members) {
                Regex one = new Regex.Chars(CodePointSet.of(member, member));
                RegexRewriter chosen = new Chosen(group.number(), one);
                List<Regex> branch = new ArrayList<>(parts.subList(0, at));
                branch.add(new Regex.Group(group.number(), one));
                parts.subList(at + 1, parts.size()).forEach(part -> branch.add(part.match(chosen)));
                branches.add(new Regex.Concat(List.copyOf(branch)));
            }
            return new Regex.Alternation(List.copyOf(branches));
        }
    }

    /** Puts a character in the place of references to a group. */
    private static final class Chosen extends RegexRewriter {
        private final int group;
        private final Regex character;

        Chosen(int group, Regex character) {
            this.group = group;
            this.character = character;
        }

        @Override
        public Regex reference(Regex.Reference node) {
            return node.groups().equals(List.of(group)) ? character : node;
        }
    }
}
