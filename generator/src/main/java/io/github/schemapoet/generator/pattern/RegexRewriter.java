package io.github.schemapoet.generator.pattern;

import java.util.List;

/** Makes a tree of another one, part by part; as it is here, the same. */
class RegexRewriter implements Regex.Cases<Regex> {
    @Override
    public Regex chars(Regex.Chars node) {
        return node;
    }

    @Override
    public Regex concat(Regex.Concat node) {
        return new Regex.Concat(all(node.parts()));
    }

    @Override
    public Regex alternation(Regex.Alternation node) {
        return new Regex.Alternation(all(node.branches()));
    }

    private List<Regex> all(List<Regex> parts) {
        return parts.stream().map(part -> part.match(this)).toList();
    }

    @Override
    public Regex repeat(Regex.Repeat node) {
        return new Regex.Repeat(node.body().match(this), node.min(), node.max(), node.lazy());
    }

    @Override
    public Regex group(Regex.Group node) {
        return new Regex.Group(node.number(), node.body().match(this));
    }

    @Override
    public Regex boundary(Regex.Boundary node) {
        return node;
    }

    @Override
    public Regex look(Regex.Look node) {
        return new Regex.Look(node.body().match(this), node.ahead(), node.negative());
    }

    @Override
    public Regex reference(Regex.Reference node) {
        return node;
    }
}
