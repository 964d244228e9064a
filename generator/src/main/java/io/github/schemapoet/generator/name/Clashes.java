package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.schema.SchemaGraph;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Names that two types claim, and no rule decides between them: who keeps one would depend on who else is there. That is
 * for the user to decide, who gets the line to do it with.
 */
final class Clashes {
    private final List<Clash> all = new ArrayList<>();

    private record Clash(String packageName, String name, TypeKey owner, TypeKey type, String instead) {}

    /**
     * Remembers one.
     *
     * @param instead a name that the type could have, and nobody else has
     */
    void add(String packageName, String name, TypeKey owner, TypeKey type, String instead) {
        all.add(new Clash(packageName, name, owner, type, instead));
    }

    /** Tells all. */
    void report(SchemaGraph graph, Homes homes, Diagnostics diagnostics) {
        for (Clash clash : all) {
            String full = clash.packageName.isEmpty() ? clash.name : clash.packageName + "." + clash.name;
            String message = "the name " + full + " is claimed twice: by " + clash.owner.schema() + " and by "
                    + clash.type.schema();
            diagnostics.add(Diagnostic.at(
                            DiagnosticId.CLASHING_NAMES,
                            graph.get(clash.type.schema()).location(),
                            clash.type.schema().pointer(),
                            message)
                    .withHint(hint(place(clash.type, homes), clash.instead)));
        }
    }

    private static String place(TypeKey type, Homes homes) {
        return homes.place(type.schema().resource()) + "#" + type.schema().pointer();
    }

    private static String hint(String place, String name) {
        String xml = place.replace("&", "&amp;").replace("<", "&lt;");
        return "give one of them another name: <name><schema>" + xml + "</schema><type>" + name
                + "</type></name> in <names>, or --name '" + place.replace("'", "'\\''") + "=" + name
                + "'; or another package";
    }
}
