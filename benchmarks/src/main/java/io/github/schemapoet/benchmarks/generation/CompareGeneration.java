package io.github.schemapoet.benchmarks.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Generates from each large schema, cold, with a heap of 1 GB, and holds the time against the goals. */
public final class CompareGeneration {
    private static final double BOUND = 10;

    private CompareGeneration() {}

    /**
     * The property {@code schemapoet.shared} says where the folder {@code big-schemas} is. Exits with 1 where a goal is
     * missed.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("schemapoet.shared", "../shared"), "big-schemas");
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: there are no large schemas at " + folder.toAbsolutePath()
                    + "; say where with -Dschemapoet.shared=FOLDER");
            return;
        }
        System.out.println(
                "schema                       bytes  classes  plan s    (cpu)  whole s    (cpu)  heap MB   cold, with -Xmx1g");
        boolean holds = true;
        try (var schemas = Files.list(folder)) {
            for (Path schema : schemas.sorted().toList()) {
                holds &= measure(schema);
            }
        }
        System.out.println("goal: plan and whole within " + BOUND + " s each: " + (holds ? "holds" : "misses"));
        System.exit(holds ? 0 : 1);
    }

    private static boolean measure(Path schema) throws IOException, InterruptedException {
        String[] plan = run(ColdRun.PLAN, schema);
        String[] whole = run(ColdRun.WHOLE, schema);
        System.out.printf(
                Locale.ROOT,
                "%-25s %8d %8s %7s %8s %8s %8s %8s%n",
                schema.getFileName(),
                Files.size(schema.resolve("schema.json")),
                whole[3],
                plan[0],
                plan[1],
                whole[0],
                whole[1],
                whole[2]);
        return isWithin(plan[0]) && isWithin(whole[0]);
    }

    private static boolean isWithin(String seconds) {
        return !seconds.equals("-") && Double.parseDouble(seconds) <= BOUND;
    }

    /** What a fresh JVM prints; dashes where it fails. */
    private static String[] run(String what, Path schema) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdRun.class.getName(),
                        what,
                        schema.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? output.split(" ", -1) : new String[] {"-", "-", "-", "-"};
    }
}
