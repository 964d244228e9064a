package io.github.schemapoet.examples.jobstatus.mutation;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.github.schemapoet.examples.jobstatus.mutation.Mutant.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Removes the checks of what reads, each in turn. Each mutant differs only for documents that fail the check. */
final class ReaderMutants extends TreePathScanner<Void, Void> {
    private static final List<String> GO_ON = List.of(
            "{}",
            "{ in.skipValue(); continue; }",
            "{ return null; }",
            "{ in.skipValue(); return null; }",
            "{ in.skipValue(); return; }");

    private final GeneratedSource source;
    private final List<String> names = new ArrayList<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private ReaderMutants(GeneratedSource source) {
        this.source = source;
    }

    static List<Mutant> of(GeneratedSource source) {
        ReaderMutants scan = new ReaderMutants(source);
        scan.scan(source.root(), null);
        return scan.mutants;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
        switch (variable.getName().toString()) {
            case "NAMES" ->
                ((MethodInvocationTree) variable.getInitializer())
                        .getArguments()
                        .forEach(name -> names.add((String) ((LiteralTree) name).getValue()));
            case "REQUIRED" ->
                Masks.without(source, variable)
                        .forEach((bit, text) -> addBoth("REQUIRED lacks " + names.get(bit), names.get(bit), text));
            case "NULLABLE" ->
                Masks.with(source, variable, names.size())
                        .forEach((bit, text) -> addBoth("NULLABLE has " + names.get(bit), names.get(bit), text));
            default -> {}
        }
        return super.visitVariable(variable, unused);
    }

    /** What a codec has besides what reads is left out. */
    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        boolean reads = !method.getName().toString().matches("write.*|check");
        return reads ? super.visitMethod(method, unused) : null;
    }

    private void addBoth(String what, String near, String text) {
        mutants.add(new Mutant(source.type(), what, Way.READ, near, List.of(text)));
        mutants.add(new Mutant(source.type(), what, Way.SKIM, near, List.of(text)));
    }

    /** What is rejected otherwise goes on. */
    @Override
    public Void visitThrow(ThrowTree reject, Void unused) {
        String what = "goes on where it rejects " + condition();
        add(what, "", GO_ON.stream().map(statement -> source.with(reject, statement)));
        return super.visitThrow(reject, unused);
    }

    private String condition() {
        for (TreePath at = getCurrentPath(); at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof IfTree test) {
                return source.textOf(test.getCondition());
            } else if (at.getLeaf() instanceof CaseTree) {
                return "other types";
            }
        }
        return "always";
    }

    /** A member's value may be anything. */
    @Override
    public Void visitCase(CaseTree cases, Void unused) {
        List<? extends ExpressionTree> labels = cases.getExpressions();
        for (ExpressionTree label : labels) {
            if (((LiteralTree) label).getValue() instanceof Integer member) {
                List<String> others = labels.stream()
                        .filter(other -> other != label)
                        .map(source::textOf)
                        .toList();
                String rest = others.isEmpty()
                        ? ""
                        : "case " + String.join(", ", others) + " -> " + source.textOf(cases.getBody());
                String text = rest + " case " + member + " -> in.skipValue();";
                add("takes anything for " + names.get(member), names.get(member), Stream.of(source.with(cases, text)));
            }
        }
        return super.visitCase(cases, unused);
    }

    /** An element may be anything. */
    @Override
    public Void visitForLoop(ForLoopTree loop, Void unused) {
        if (loop.getInitializer().toString().contains("beginArray")) {
            scanElements(loop.getStatement());
        }
        return super.visitForLoop(loop, unused);
    }

    private void scanElements(Tree body) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitExpressionStatement(ExpressionStatementTree element, Void unused) {
                add("takes anything for an element", "", Stream.of(source.with(element, "in.skipValue();")));
                return null;
            }
        }.scan(new TreePath(getCurrentPath(), body), null);
    }

    /** A value may be of any other type. */
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        switch (GeneratedSource.called(call)) {
            case "beginArray" -> allowOther("'['", "anything but an array", statementAround());
            case "beginObject" -> allowOther("'{'", "anything but an object", statementAround());
            case "ordinal" -> {
                allowOther("'\"'", "anything but a string", statementAround());
                String unknown = "Math.max(0, in.constant("
                        + source.textOf(call.getArguments().get(0)) + "))";
                add("takes any text for a constant", "", Stream.of(source.with(call, unknown)));
            }
            case "string", "skipString" -> anyText(call);
            case "known" -> {
                String bits = source.textOf(call.getArguments().get(0));
                add(
                        "takes unknown members",
                        "",
                        Stream.of(source.withBefore(
                                statementAround(), "if (member < 0) { in.skipValue(); continue; } ")));
                String marked = "(in.known(0, member) | " + bits + ")";
                add("takes members twice", "", Stream.of(source.with(call, marked)));
            }
            case "once" ->
                add(
                        "takes members twice",
                        "",
                        Stream.of(source.with(
                                call, source.textOf(call.getArguments().get(0)) + " | 1L << member")));
            case "require" -> add("requires nothing", "", Stream.of(source.with(statementAround(), "")));
            default -> {}
        }
        return super.visitMethodInvocation(call, unused);
    }

    /** A text need not be what it is compared with. */
    private void anyText(MethodInvocationTree call) {
        if (call.getArguments().isEmpty()) {
            return;
        }
        String with = source.textOf(call.getArguments().get(0));
        String select = source.textOf(call.getMethodSelect());
        add("takes any text for " + with, "", Stream.of(source.with(call, select + "()")));
        if (statementAround().toString().startsWith(select)) {
            allowOther("'\"'", "anything but a string", statementAround());
        }
    }

    private void allowOther(String first, String what, Tree before) {
        add(
                "takes " + what,
                "",
                Stream.of("return null;", "return;")
                        .map(end -> source.withBefore(
                                before, "if (in.peek() != " + first + ") { in.skipValue(); " + end + " } ")));
    }

    /** The statement of a block in which this is: more can be put before it. */
    private Tree statementAround() {
        TreePath at = getCurrentPath();
        while (!(at.getParentPath().getLeaf() instanceof BlockTree)) {
            at = at.getParentPath();
        }
        return at.getLeaf();
    }

    private void add(String what, String near, Stream<String> texts) {
        String method = GeneratedSource.methodAround(getCurrentPath());
        Way way = method.startsWith("skim") ? Way.SKIM : Way.READ;
        mutants.add(new Mutant(source.type(), method + " " + what, way, near, texts.toList()));
    }
}
