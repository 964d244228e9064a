package io.github.schemapoet.generator;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import io.github.schemapoet.generator.compile.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What each source file declares, as the compiler's parser sees it: classes and members with their modifiers and types. */
final class SourceOutline {
    private final List<String> lines = new ArrayList<>();

    private SourceOutline() {}

    /** The declarations of each file. */
    static SortedMap<String, List<String>> of(Map<String, String> sources) throws IOException {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new SourceFile(path, text)));
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, units);
        SortedMap<String, List<String>> outlines = new TreeMap<>();
        for (CompilationUnitTree unit : task.parse()) {
            SourceOutline outline = new SourceOutline();
            unit.getImports().forEach(each -> outline.lines.add(each.toString().strip()));
            unit.getTypeDecls().forEach(each -> outline.add("", each));
            outlines.put(unit.getSourceFile().getName(), outline.lines);
        }
        return outlines;
    }

    private void add(String in, Tree tree) {
        if (tree instanceof ClassTree type) {
            String name = in + "/" + type.getSimpleName();
            lines.add(type.getKind() + " " + type.getModifiers() + name + type.getTypeParameters() + " "
                    + type.getExtendsClause() + " " + type.getImplementsClause() + " " + type.getPermitsClause());
            type.getMembers().forEach(member -> add(name, member));
        } else if (tree instanceof MethodTree method) {
            lines.add(method.getModifiers() + " " + method.getTypeParameters() + method.getReturnType() + " " + in + "."
                    + method.getName() + method.getParameters() + " " + method.getThrows());
        } else if (tree instanceof VariableTree field) {
            lines.add(field.getModifiers() + " " + field.getType() + " " + in + "." + field.getName());
        } else {
            lines.add(tree.getKind() + " in " + in);
        }
    }
}
