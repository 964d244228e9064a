package io.github.schemapoet.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Generates classes of schemas from practice by several generators, and tries their documents. */
public final class CompareCorpus {
    private static final String PART = "--part=";
    private static final String QUICKTYPE = "--quicktype=";
    private static final String ONLY = "--only=";

    private CompareCorpus() {}

    /**
     * Takes {@code --part=3/100} for every hundredth schema from the third one on, {@code --quicktype=COMMAND} to have
     * quicktype too, and {@code --only=NAME} for one contender. The property {@code schemapoet.shared} says where the folder
     * {@code schemastore} is.
     */
    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(System.getProperty("schemapoet.shared", "../shared"), "schemastore");
        if (!Files.isDirectory(corpus)) {
            System.out.println("skipped: there are no schemas from practice at " + corpus.toAbsolutePath()
                    + "; say where with -Dschemapoet.shared=FOLDER");
            return;
        }
        List<CorpusSchema> all = CorpusSchema.all(corpus);
        List<CorpusSchema> some = part(all, argument(args, PART, "1/1"));
        Path folder = Files.createTempDirectory("corpus");
        String only = argument(args, ONLY, "");
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Contender contender : contenders(all, folder, argument(args, QUICKTYPE, ""))) {
            if (only.isEmpty() || contender.name().equals(only)) {
                Score score = tried(contender, some);
                scores.put(contender.name(), score);
                print(Map.of(contender.name(), score));
            }
        }
        print(scores);
    }

    private static Score tried(Contender contender, List<CorpusSchema> schemas) throws IOException {
        try (Trial trial = new Trial(contender)) {
            Score score = trial.of(schemas);
            System.out.println(contender.name() + ": " + score.faults());
            System.out.println("documents that no class was made for: " + score.unreached);
            return score;
        }
    }

    private static List<Contender> contenders(List<CorpusSchema> all, Path folder, String quicktype)
            throws IOException {
        List<Contender> contenders =
                new ArrayList<>(List.of(new Ours(folder, all), new Pojo(false, all), new Pojo(true, all)));
        if (!quicktype.isEmpty()) {
            contenders.add(new Quicktype(quicktype, folder));
        }
        return contenders;
    }

    private static String argument(String[] args, String prefix, String otherwise) {
        for (String arg : args) {
            if (arg.startsWith(prefix)) {
                return arg.substring(prefix.length());
            }
        }
        return otherwise;
    }

    private static List<CorpusSchema> part(List<CorpusSchema> all, String part) {
        String[] numbers = part.split("/");
        List<CorpusSchema> some = new ArrayList<>();
        for (int i = Integer.parseInt(numbers[0]) - 1; i < all.size(); i += Integer.parseInt(numbers[1])) {
            some.add(all.get(i));
        }
        return some;
    }

    /** As a table of Markdown. */
    private static void print(Map<String, Score> scores) {
        if (scores.isEmpty()) {
            return;
        }
        List<String> totals = scores.values().iterator().next().totals();
        System.out.println("| | of | " + String.join(" | ", scores.keySet()) + " |");
        System.out.println("|---|--:|" + "--:|".repeat(scores.size()));
        for (int i = 0; i < totals.size(); i++) {
            int line = i;
            String cells = scores.values().stream()
                    .map(score -> score.cells().get(line))
                    .collect(Collectors.joining(" | "));
            System.out.println("| " + Score.titles().get(i) + " | " + totals.get(i) + " | " + cells + " |");
        }
    }
}
