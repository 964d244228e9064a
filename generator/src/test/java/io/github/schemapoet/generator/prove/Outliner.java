package io.github.schemapoet.generator.prove;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flattens a syntax tree. Every node says its kind where it begins and where it ends, a missing child says so, so that two
 * different trees never make the same list.
 */
final class Outliner extends TreePathScanner<Void, List<Outline.Part>> {
    private final DocTrees trees;
    private Tree parent;

    private Outliner(DocTrees trees, Tree root) {
        this.trees = trees;
        this.parent = root;
    }

    static List<Outline.Part> parts(CompilationUnitTree unit, DocTrees trees) {
        List<Outline.Part> parts = new ArrayList<>();
        new Outliner(trees, unit).scan(unit, parts);
        return parts;
    }

    @Override
    public Void scan(@Nullable Tree node, List<Outline.Part> parts) {
        if (node == null) {
            parts.add(new Outline.Part(parent, "nothing", null));
            return super.scan(node, parts);
        }
        Tree outer = parent;
        parts.add(new Outline.Part(node, "node", node.getKind()));
        parent = node;
        Void result = super.scan(node, parts);
        parent = outer;
        parts.add(new Outline.Part(node, "end of node", node.getKind()));
        return result;
    }

    @Override
    public Void scan(@Nullable Iterable<? extends Tree> nodes, List<Outline.Part> parts) {
        parts.add(new Outline.Part(parent, "list", nodes == null));
        Void result = super.scan(nodes, parts);
        parts.add(new Outline.Part(parent, "end of list", null));
        return result;
    }

    @Override
    public Void visitClass(ClassTree node, List<Outline.Part> parts) {
        named(node, node.getSimpleName(), parts);
        documented(node, parts);
        return super.visitClass(node, parts);
    }

    @Override
    public Void visitMethod(MethodTree node, List<Outline.Part> parts) {
        named(node, node.getName(), parts);
        documented(node, parts);
        return super.visitMethod(node, parts);
    }

    @Override
    public Void visitVariable(VariableTree node, List<Outline.Part> parts) {
        named(node, node.getName(), parts);
        documented(node, parts);
        return super.visitVariable(node, parts);
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, List<Outline.Part> parts) {
        named(node, node.getName(), parts);
        return super.visitIdentifier(node, parts);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, List<Outline.Part> parts) {
        named(node, node.getIdentifier(), parts);
        return super.visitMemberSelect(node, parts);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree node, List<Outline.Part> parts) {
        named(node, node.getName(), parts);
        return super.visitMemberReference(node, parts);
    }

    @Override
    public Void visitTypeParameter(TypeParameterTree node, List<Outline.Part> parts) {
        named(node, node.getName(), parts);
        return super.visitTypeParameter(node, parts);
    }

    @Override
    public Void visitLabeledStatement(LabeledStatementTree node, List<Outline.Part> parts) {
        named(node, node.getLabel(), parts);
        return super.visitLabeledStatement(node, parts);
    }

    @Override
    public Void visitBreak(BreakTree node, List<Outline.Part> parts) {
        named(node, node.getLabel(), parts);
        return super.visitBreak(node, parts);
    }

    @Override
    public Void visitContinue(ContinueTree node, List<Outline.Part> parts) {
        named(node, node.getLabel(), parts);
        return super.visitContinue(node, parts);
    }

    @Override
    public Void visitModifiers(ModifiersTree node, List<Outline.Part> parts) {
        parts.add(new Outline.Part(node, "modifiers", node.getFlags()));
        return super.visitModifiers(node, parts);
    }

    @Override
    public Void visitPrimitiveType(PrimitiveTypeTree node, List<Outline.Part> parts) {
        parts.add(new Outline.Part(node, "type", node.getPrimitiveTypeKind()));
        return super.visitPrimitiveType(node, parts);
    }

    @Override
    public Void visitLiteral(LiteralTree node, List<Outline.Part> parts) {
        parts.add(new Outline.Part(node, Outline.LITERAL, node.getValue()));
        return super.visitLiteral(node, parts);
    }

    @Override
    public Void visitImport(ImportTree node, List<Outline.Part> parts) {
        parts.add(new Outline.Part(node, "static", node.isStatic()));
        return super.visitImport(node, parts);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree node, List<Outline.Part> parts) {
        parts.add(new Outline.Part(node, "body", node.getBodyKind()));
        return super.visitLambdaExpression(node, parts);
    }

    @Override
    public Void visitCase(CaseTree node, List<Outline.Part> parts) {
        parts.add(new Outline.Part(node, "case", node.getCaseKind()));
        return super.visitCase(node, parts);
    }

    private static void named(Tree node, @Nullable Object name, List<Outline.Part> parts) {
        parts.add(new Outline.Part(node, "name", String.valueOf(name)));
    }

    /** A text of the schema must not become a tag either: {@code @deprecated} in a comment deprecates. */
    private void documented(Tree node, List<Outline.Part> parts) {
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        if (comment != null) {
            new TagScanner(node).scan(comment, parts);
        }
    }

    private static final class TagScanner extends DocTreeScanner<Void, List<Outline.Part>> {
        private final Tree documented;

        TagScanner(Tree documented) {
            this.documented = documented;
        }

        @Override
        public Void scan(@Nullable DocTree node, List<Outline.Part> parts) {
            if (node != null && isEffective(node.getKind())) {
                parts.add(new Outline.Part(documented, "tag", node.getKind()));
            }
            return super.scan(node, parts);
        }

        private static boolean isEffective(DocTree.Kind kind) {
            return switch (kind) {
                case TEXT, ENTITY, START_ELEMENT, END_ELEMENT, ATTRIBUTE -> false;
                default -> true;
            };
        }
    }
}
