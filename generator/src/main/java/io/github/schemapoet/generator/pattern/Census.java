package io.github.schemapoet.generator.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What there is in a syntax tree. */
final class Census implements Regex.Cases<@Nullable Void> {
    private final Set<CodePointSet> sets = new LinkedHashSet<>();
    private int firstGroup;
    private int lastGroup;
    private boolean words;
    private boolean references;

    private Census() {}

    static Census of(Regex regex) {
        Census census = new Census();
        regex.match(census);
        return census;
    }

    /** The sets of code points, each once. */
    Set<CodePointSet> sets() {
        return sets;
    }

    /** The least number of a group; 0 where there is none. */
    int firstGroup() {
        return firstGroup;
    }

    /** The greatest number of a group; 0 where there is none. */
    int lastGroup() {
        return lastGroup;
    }

    /** Whether word characters must be told from others. */
    boolean asksForWords() {
        return words;
    }

    /** Whether there is a back reference. */
    boolean refersBack() {
        return references;
    }

    private @Nullable Void all(List<Regex> parts) {
        parts.forEach(part -> part.match(this));
        return null;
    }

    @Override
    public @Nullable Void chars(Regex.Chars node) {
        sets.add(node.set());
        return null;
    }

    @Override
    public @Nullable Void concat(Regex.Concat node) {
        return all(node.parts());
    }

    @Override
    public @Nullable Void alternation(Regex.Alternation node) {
        return all(node.branches());
    }

    @Override
    public @Nullable Void repeat(Regex.Repeat node) {
        return node.body().match(this);
    }

    @Override
    public @Nullable Void group(Regex.Group node) {
        firstGroup = firstGroup == 0 ? node.number() : Math.min(firstGroup, node.number());
        lastGroup = Math.max(lastGroup, node.number());
        return node.body().match(this);
    }

    @Override
    public @Nullable Void boundary(Regex.Boundary node) {
        words |= node.kind() == Regex.Boundary.Kind.WORD || node.kind() == Regex.Boundary.Kind.NOT_WORD;
        return null;
    }

    @Override
    public @Nullable Void look(Regex.Look node) {
        return node.body().match(this);
    }

    @Override
    public @Nullable Void reference(Regex.Reference node) {
        references = true;
        return null;
    }
}
