package io.github.schemapoet.examples.jobstatus.comparison;

import io.github.schemapoet.examples.jobstatus.corpus.Corpus;
import io.github.schemapoet.examples.jobstatus.corpus.CorpusDocument;
import io.github.schemapoet.examples.jobstatus.json.JsonTexts;
import io.github.schemapoet.examples.jobstatus.schema.Oracle;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What tools do with the documents of the corpus, counted. */
final class ComparisonTable {
    /** BigDecimal holds it since a JDK between 17 and 25. */
    private static final String NUMBER_THAT_JDKS_DIFFER_ON = "1e2147483648";

    /**
     * A row.
     *
     * @param label which documents are counted
     * @param all how many a tool without loss counts
     * @param counts how many each tool counts
     */
    record Row(String label, long all, List<Long> counts) {}

    private record Passed(Optional<String> text, Set<Change> changes) {}

    private final List<Tool> tools;
    private final List<CorpusDocument> documents = Corpus.documents().stream()
            .filter(document -> !document.text().contains(NUMBER_THAT_JDKS_DIFFER_ON))
            .toList();
    private final List<List<Passed>> passed = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    ComparisonTable(List<Tool> tools) {
        this.tools = tools;
        tools.forEach(tool -> passed.add(
                documents.stream().map(document -> pass(document, tool)).toList()));
        addVerdicts();
        addChanges();
    }

    private static Passed pass(CorpusDocument document, Tool tool) {
        Optional<String> text = tool.roundTrip(document.text());
        return new Passed(
                text, text.map(after -> Change.between(document.text(), after)).orElse(Set.of()));
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows in Markdown, each with an end of line. */
    String text() {
        StringBuilder text = new StringBuilder("| documents | of |");
        tools.forEach(tool -> text.append(' ').append(tool.name()).append(" |"));
        text.append("\n|---|--:|").append("--:|".repeat(tools.size())).append('\n');
        for (Row row : rows) {
            text.append("| ")
                    .append(row.label())
                    .append(" | ")
                    .append(row.all())
                    .append(" |");
            row.counts().forEach(count -> text.append(' ').append(count).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static boolean isUnique(CorpusDocument document) {
        return !document.duplicates();
    }

    private void addVerdicts() {
        Predicate<CorpusDocument> valid = CorpusDocument::valid;
        Predicate<Passed> accepted = one -> one.text().isPresent();
        add("valid: accepted", valid.and(ComparisonTable::isUnique), accepted);
        add("invalid: rejected", valid.negate().and(ComparisonTable::isUnique), accepted.negate());
        Oracle oracle = new Oracle(new SchemaFile());
        for (Fault fault : Fault.values()) {
            Predicate<CorpusDocument> has = document -> Fault.of(JsonTexts.read(document.text()), oracle) == fault;
            add(
                    "… " + fault.text(),
                    valid.negate().and(ComparisonTable::isUnique).and(has),
                    accepted.negate());
        }
        add("an object has two members of one name: rejected", CorpusDocument::duplicates, accepted.negate());
    }

    private void addChanges() {
        Predicate<CorpusDocument> valid = document -> document.valid() && !document.duplicates();
        add(
                "valid: accepted, and written as equal JSON",
                valid,
                one -> one.text().isPresent() && one.changes().isEmpty());
        for (Change change : Change.values()) {
            add("… " + change.text(), valid, one -> one.changes().contains(change));
        }
    }

    private void add(String label, Predicate<CorpusDocument> which, Predicate<Passed> counted) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (which.test(documents.get(i))) {
                places.add(i);
            }
        }
        List<Long> counts = passed.stream()
                .map(ofTool -> places.stream().map(ofTool::get).filter(counted).count())
                .toList();
        if (counts.stream().anyMatch(count -> count > 0)) {
            rows.add(new Row(label, places.size(), counts));
        }
    }
}
