package io.github.schemapoet.generator.pattern;

import java.util.List;

/**
 * How much of a text a part of a pattern can match.
 *
 * @param empty whether it matches the empty text at every place
 * @param consumes whether it can match more than that anywhere
 */
record Extent(boolean empty, boolean consumes) {
    static final Regex.Cases<Extent> CASES = new Cases();

    private static final class Cases implements Regex.Cases<Extent> {
        @Override
        public Extent chars(Regex.Chars node) {
            return new Extent(false, true);
        }

        @Override
        public Extent concat(Regex.Concat node) {
            List<Extent> parts = extents(node.parts());
            return new Extent(
                    parts.stream().allMatch(Extent::empty), parts.stream().anyMatch(Extent::consumes));
        }

        @Override
        public Extent alternation(Regex.Alternation node) {
            List<Extent> parts = extents(node.branches());
            return new Extent(
                    parts.stream().anyMatch(Extent::empty), parts.stream().anyMatch(Extent::consumes));
        }

        private List<Extent> extents(List<Regex> parts) {
            return parts.stream().map(part -> part.match(this)).toList();
        }

        @Override
        public Extent repeat(Regex.Repeat node) {
            Extent body = node.body().match(this);
            return new Extent(node.min() == 0 || body.empty, node.max() > 0 && body.consumes);
        }

        @Override
        public Extent group(Regex.Group node) {
            return node.body().match(this);
        }

        @Override
        public Extent boundary(Regex.Boundary node) {
            return new Extent(false, false);
        }

        @Override
        public Extent look(Regex.Look node) {
            return new Extent(false, false);
        }

        @Override
        public Extent reference(Regex.Reference node) {
            return new Extent(false, true);
        }
    }
}
