package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.json.JsonTexts;
import io.github.schemapoet.schema.tree.Node;
import io.github.schemapoet.schema.zod.DeepStack;
import io.github.schemapoet.schema.zod.Verdict;
import io.github.schemapoet.schema.zod.ZodRuntime;
import java.util.ArrayList;
import java.util.List;

/** Documents with real Zod's verdict and output. */
public record Corpus(List<Line> lines) {
    public Corpus {
        lines = List.copyOf(lines);
    }

    /** A new one: the generator's documents, and what Zod says of them now. */
    public static Corpus make(Node root, ZodRuntime zod) {
        Losses losses = new Losses();
        JsonTexts texts = new JsonTexts();
        List<Line> lines = new ArrayList<>();
        try (DeepStack deep = new DeepStack()) {
            for (Document document : CorpusGenerator.documents(root)) {
                Verdict verdict = zod.check(document.text());
                String output = verdict.output().orElse(null);
                List<Loss> loses = output == null
                        ? List.of()
                        : deep.call(() -> losses.between(texts.read(document.text()), texts.read(output), root));
                lines.add(new Line(
                        document.id(), document.text(), verdict.valid(), output, loses, document.duplicates()));
            }
        }
        return new Corpus(lines);
    }

    /**
     * Whether the build was asked to make the corpus anew.
     *
     * @param flag the value of {@code -Dcorpus}, or null
     * @param ci the environment variable {@code CI}, or null
     */
    public static boolean isToBeRemade(String flag, String ci) {
        if (flag == null) {
            return false;
        } else if (!flag.equals("write")) {
            throw new IllegalArgumentException("-Dcorpus takes \"write\" and nothing else: " + flag);
        } else if (ci != null) {
            throw new IllegalStateException("Continuous integration checks the corpus; it must not make its own");
        }
        return true;
    }
}
