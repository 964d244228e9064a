package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One schema while it is applied to one value. */
final class Frame {
    private final Evaluator evaluator;
    private final Schema schema;
    private final JsonValue value;
    private final Way way;
    private final Seen seen = new Seen();
    private final List<KeywordOutcome> outcomes = new ArrayList<>();

    Frame(Evaluator evaluator, Schema schema, JsonValue value, Way way) {
        this.evaluator = evaluator;
        this.schema = schema;
        this.value = value;
        this.way = way;
    }

    SchemaOutcome evaluate() {
        if (schema.kind() == Schema.Kind.FALSE) {
            add(KeywordOutcome.rejected("", "no value is allowed here"));
        } else if (schema.kind() == Schema.Kind.KEYWORDS) {
            InPlace.evaluate(this);
            Assertions.evaluate(this);
            ItemKeywords.evaluate(this);
            MemberKeywords.evaluate(this);
            Annotated.evaluate(this);
        }
        boolean valid = outcomes.stream().allMatch(KeywordOutcome::valid);
        return new SchemaOutcome(schema.key(), way.evaluation(), way.instance(), valid, outcomes);
    }

    Schema schema() {
        return schema;
    }

    JsonValue value() {
        return value;
    }

    Seen seen() {
        return seen;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** Where a dynamic reference leads from here; its own target where no resource on the way has the anchor. */
    Optional<SchemaKey> dynamicTarget(String anchor) {
        return Optional.ofNullable(evaluator.graph().dynamicAnchors().get(anchor))
                .flatMap(way.scope()::outermost);
    }

    /** Notes what came of a keyword. */
    void add(KeywordOutcome outcome) {
        outcomes.add(outcome);
    }

    /** Notes what a keyword says, unless it rejects the value besides. */
    void said(String keyword, JsonValue annotation) {
        for (int i = 0; i < outcomes.size(); i++) {
            KeywordOutcome known = outcomes.get(i);
            if (known.keyword().equals(keyword)) {
                if (known.valid()) {
                    outcomes.set(i, KeywordOutcome.said(keyword, annotation).with(known.applied()));
                }
                return;
            }
        }
        outcomes.add(KeywordOutcome.said(keyword, annotation));
    }

    /** Notes what came of an assertion. */
    void asserted(String keyword, boolean holds, Supplier<String> expected) {
        add(holds ? KeywordOutcome.accepted(keyword) : KeywordOutcome.rejected(keyword, "expected " + expected.get()));
    }

    /** Applies a schema to the same value; where it accepts, what it has looked at has been looked at. */
    SchemaOutcome inPlace(SchemaKey key, String... tokens) {
        Frame frame = evaluator.frame(key, value, way.inPlace(key, tokens));
        SchemaOutcome application = frame.evaluate();
        if (application.valid()) {
            seen.addAll(frame.seen);
        }
        return application;
    }

    /** Applies a schema to the same value, and takes no notice of what it has looked at. */
    SchemaOutcome aside(SchemaKey key, JsonValue instance, String... tokens) {
        return evaluator.frame(key, instance, way.inPlace(key, tokens)).evaluate();
    }

    /** Applies a schema to a member or an item. */
    SchemaOutcome inside(SchemaKey key, String token, JsonValue child, String... tokens) {
        return evaluator.frame(key, child, way.inside(key, token, tokens)).evaluate();
    }
}
