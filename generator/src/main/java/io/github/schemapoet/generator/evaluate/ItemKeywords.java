package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.ArrayAssertions;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The keywords that look at arrays and their items (2020-12 core §10.3.1 and §11.2, validation §6.4). */
final class ItemKeywords {
    private final Frame frame;
    private final ArrayAssertions arrays;
    private final List<JsonValue> items;

    private ItemKeywords(Frame frame, JsonArray array) {
        this.frame = frame;
        this.arrays = frame.schema().arrays();
        this.items = array.elements();
    }

    static void evaluate(Frame frame) {
        if (frame.value() instanceof JsonArray array && !frame.schema().arrays().equals(ArrayAssertions.NONE)) {
            new ItemKeywords(frame, array).evaluate();
        }
    }

    private void evaluate() {
        Assertions.size(frame, "minItems", arrays.minItems(), items.size(), "items");
        Assertions.size(frame, "maxItems", arrays.maxItems(), items.size(), "items");
        if (arrays.uniqueItems()) {
            frame.asserted("uniqueItems", new HashSet<>(items).size() == items.size(), () -> "distinct items");
        }
        prefix();
        int start = arrays.prefixItems().size();
        arrays.items().ifPresent(schema -> others(arrays.keywords().others(), schema, index -> index >= start));
        arrays.contains().ifPresent(this::contains);
        arrays.unevaluatedItems()
                .ifPresent(schema -> others(
                        "unevaluatedItems", schema, index -> !frame.seen().has(index)));
    }

    private void prefix() {
        String keyword = arrays.keywords().first();
        List<SchemaKey> prefix = arrays.prefixItems();
        List<SchemaOutcome> applied = new ArrayList<>();
        for (int i = 0; i < Math.min(prefix.size(), items.size()); i++) {
            applied.add(frame.inside(prefix.get(i), Integer.toString(i), items.get(i), keyword, Integer.toString(i)));
            frame.seen().item(i);
        }
        if (!applied.isEmpty()) {
            boolean all = applied.size() == items.size();
            applied(keyword, applied, all ? JsonBoolean.TRUE : JsonNumber.of(applied.size() - 1L));
        }
    }

    private void others(String keyword, SchemaKey schema, IntPredicate among) {
        int[] indexes = IntStream.range(0, items.size()).filter(among).toArray();
        List<SchemaOutcome> applied = new ArrayList<>();
        for (int index : indexes) {
            applied.add(item(keyword, schema, index));
            frame.seen().item(index);
        }
        if (!applied.isEmpty()) {
            applied(keyword, applied, JsonBoolean.TRUE);
        }
    }

    private SchemaOutcome item(String keyword, SchemaKey schema, int index) {
        return frame.inside(schema, Integer.toString(index), items.get(index), keyword);
    }

    private void applied(String keyword, List<SchemaOutcome> applied, JsonValue annotation) {
        boolean valid = applied.stream().allMatch(SchemaOutcome::valid);
        KeywordOutcome outcome = valid
                ? KeywordOutcome.said(keyword, annotation)
                : KeywordOutcome.rejected(keyword, "some items are not accepted");
        frame.add(outcome.with(applied));
    }

    private void contains(ArrayAssertions.Contains contains) {
        List<SchemaOutcome> applied = new ArrayList<>();
        List<JsonValue> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            SchemaOutcome application = item("contains", contains.schema(), i);
            applied.add(application);
            if (application.valid()) {
                found.add(JsonNumber.of(i));
                if (contains.evaluates()) {
                    frame.seen().item(i);
                }
            }
        }
        JsonValue annotation =
                found.size() == items.size() && !items.isEmpty() ? JsonBoolean.TRUE : JsonArray.of(found);
        boolean some = contains.min() == 0 || !found.isEmpty();
        KeywordOutcome outcome = some
                ? KeywordOutcome.said("contains", annotation)
                : KeywordOutcome.rejected("contains", "no item is accepted");
        frame.add(outcome.with(applied));
        if (contains.min() != 1) {
            boolean enough = !some || found.size() >= contains.min();
            frame.asserted("minContains", enough, () -> "at least " + contains.min() + " such items");
        }
        if (contains.max().isPresent()) {
            long most = contains.max().getAsLong();
            frame.asserted("maxContains", found.size() <= most, () -> "at most " + most + " such items");
        }
    }
}
