package io.github.schemapoet.examples.jobstatus.mutation;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import io.github.schemapoet.examples.jobstatus.mutation.Mutant.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the checks of a checker, each in turn: what a check says, and what is called to check, is true. */
final class CheckerMutants extends TreePathScanner<Void, Void> {
    private final GeneratedSource source;
    private final List<Mutant> mutants = new ArrayList<>();

    private final boolean masks;

    private CheckerMutants(GeneratedSource source, boolean masks) {
        this.source = source;
        this.masks = masks;
    }

    static List<Mutant> of(GeneratedSource source) {
        return of(source, true);
    }

    /** Of what a codec calls to check; its masks are for what it reads. */
    static List<Mutant> ofCalls(GeneratedSource source) {
        return of(source, false);
    }

    private static List<Mutant> of(GeneratedSource source, boolean masks) {
        CheckerMutants scan = new CheckerMutants(source, masks);
        scan.scan(source.root(), null);
        return scan.mutants;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
        if (masks && variable.getName().contentEquals("REQUIRED")) {
            Masks.without(source, variable).forEach((bit, text) -> add("REQUIRED lacks bit " + bit, "", text));
        }
        return super.visitVariable(variable, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        String select = source.textOf(call.getMethodSelect());
        String method = GeneratedSource.methodAround(getCurrentPath());
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        boolean checks = select.matches("Checks\\..*|(.*\\.)?check.*|explain.*");
        if (checks && !(parent instanceof ExpressionStatementTree)) {
            String of = select.startsWith("Checks.") || select.endsWith(".checkArray")
                    ? "(" + source.textOf(call.getArguments().get(3)) + ")"
                    : "";
            add(method + " " + select + of + " is true", near(select + of), source.with(call, "true"));
        }
        return super.visitMethodInvocation(call, unused);
    }

    /** Of a place in the schema, or of the name of a method, what comes last and may be a member. */
    private static String near(String check) {
        Matcher last =
                Pattern.compile(".*/properties/(\\w+).*|check([A-Z]\\w*)").matcher(check);
        if (!last.matches()) {
            return "";
        }
        String name = last.group(1) == null ? last.group(2) : last.group(1);
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private void add(String what, String near, String text) {
        mutants.add(new Mutant(source.type(), what, Way.EXPLAIN, near, List.of(text)));
    }
}
