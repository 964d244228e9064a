package io.github.schemapoet.examples.jobstatus.mutation;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import io.github.schemapoet.examples.jobstatus.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A generated source and its syntax tree. */
final class GeneratedSource {
    private final String type;
    private final String text;
    private final Compiler.Parsed parsed;

    GeneratedSource(Path file, Compiler compiler) {
        type = file.getFileName().toString().replace(".java", "");
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parsed = compiler.parse(type, text);
    }

    /** The simple name of the class. */
    String type() {
        return type;
    }

    TreePath root() {
        return new TreePath(parsed.tree());
    }

    String textOf(Tree tree) {
        return text.substring((int) start(tree), (int) end(tree));
    }

    /** The source with another text in the place of a part. */
    String with(Tree part, String replacement) {
        return text.substring(0, (int) start(part)) + replacement + text.substring((int) end(part));
    }

    /** The source with more text before a part. */
    String withBefore(Tree part, String more) {
        return with(part, more + textOf(part));
    }

    private long start(Tree tree) {
        return positions().getStartPosition(parsed.tree(), tree);
    }

    private long end(Tree tree) {
        return positions().getEndPosition(parsed.tree(), tree);
    }

    private SourcePositions positions() {
        return parsed.trees().getSourcePositions();
    }

    /** The name of the method around a part. */
    static String methodAround(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof MethodTree method) {
                return method.getName().toString();
            }
        }
        return "";
    }

    /** The name of the method that is called, without what it is called on. */
    static String called(MethodInvocationTree call) {
        String name = Objects.toString(call.getMethodSelect());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
