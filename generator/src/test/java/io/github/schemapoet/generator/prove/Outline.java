package io.github.schemapoet.generator.prove;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source file as the flat list of what the syntax tree says that the JDK's compiler makes of it, comparable with another's.
 *
 * @param path of the file
 * @param parts in the order of the source
 * @param unit the tree they are of
 * @param error why the file is not Java, if it is not
 */
record Outline(String path, List<Part> parts, CompilationUnitTree unit, DocTrees trees, @Nullable Difference error) {

    /** What a node says: its kind, or one of its own attributes. */
    record Part(Tree node, String what, @Nullable Object value) {
        boolean isSame(Part intended) {
            return what.equals(intended.what) && (isEqual(value, intended.value) || isText(intended));
        }

        private boolean isText(Part intended) {
            return value instanceof String
                    && intended.value instanceof String neutral
                    && neutral.matches("\u00AB\\d+\u00BB")
                    && what.equals(LITERAL);
        }

        private static boolean isEqual(@Nullable Object one, @Nullable Object other) {
            return one == null ? other == null : one.equals(other);
        }

        private String shown() {
            return value == null ? what : what + " " + value;
        }
    }

    static final String LITERAL = "literal";

    static Outline of(String path, CompilationUnitTree unit, DocTrees trees, @Nullable Difference error) {
        return new Outline(path, Outliner.parts(unit, trees), unit, trees, error);
    }

    Optional<Difference> differenceFrom(Outline intended) {
        if (error != null) {
            return Optional.of(error);
        }
        if (intended.error != null) {
            return Optional.of(intended.error);
        }
        int count = Math.min(parts.size(), intended.parts.size());
        for (int i = 0; i < count; i++) {
            Part part = parts.get(i);
            if (!part.isSame(intended.parts.get(i))) {
                return Optional.of(difference(
                        part,
                        "found " + part.shown() + " where "
                                + intended.parts.get(i).shown() + " was intended"));
            }
        }
        if (parts.size() > count) {
            Part part = parts.get(count);
            return Optional.of(difference(part, "found " + part.shown() + " where nothing was intended"));
        }
        return intended.parts.size() == count
                ? Optional.empty()
                : Optional.of(new Difference(
                        path,
                        0,
                        "the file ends before " + intended.parts.get(count).shown()));
    }

    private Difference difference(Part part, String problem) {
        long position = trees.getSourcePositions().getStartPosition(unit, part.node);
        return new Difference(path, position < 0 ? 0 : unit.getLineMap().getLineNumber(position), problem);
    }
}
