package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.Composition;
import io.github.schemapoet.generator.schema.DynamicReference;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keywords that apply schemas to the value itself (2020-12 core §8.2.3 and §10.2). */
final class InPlace {
    private final Frame frame;
    private final Composition composition;

    private InPlace(Frame frame) {
        this.frame = frame;
        this.composition = frame.schema().composition();
    }

    static void evaluate(Frame frame) {
        InPlace keywords = new InPlace(frame);
        keywords.composition.ref().ifPresent(target -> keywords.reference("$ref", target));
        keywords.composition.dynamic().ifPresent(keywords::dynamic);
        keywords.combinations();
        keywords.composition.not().ifPresent(keywords::not);
        keywords.composition.condition().ifPresent(keywords::condition);
    }

    private void reference(String keyword, SchemaKey target) {
        SchemaOutcome application = frame.inPlace(target, keyword);
        add(keyword, application.valid(), "the schema that is referred to does not accept it", List.of(application));
    }

    private void dynamic(DynamicReference reference) {
        Optional<SchemaKey> target =
                reference.anchor().flatMap(frame::dynamicTarget).or(reference::initial);
        if (target.isPresent()) {
            reference(reference.keyword(), target.get());
        } else {
            frame.add(KeywordOutcome.rejected(reference.keyword(), "the reference leads to no schema"));
        }
    }

    private void combinations() {
        combination("allOf", composition.allOf(), composition.allOf().size(), Integer.MAX_VALUE);
        combination("anyOf", composition.anyOf(), 1, Integer.MAX_VALUE);
        combination("oneOf", composition.oneOf(), 1, 1);
    }

    private void combination(String keyword, List<SchemaKey> branches, int least, int most) {
        if (branches.isEmpty()) {
            return;
        }
        List<SchemaOutcome> applications = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            applications.add(frame.inPlace(branches.get(i), keyword, Integer.toString(i)));
        }
        long accepting = applications.stream().filter(SchemaOutcome::valid).count();
        String error = accepting + " of " + branches.size() + " schemas accept it";
        add(keyword, accepting >= least && accepting <= most, error, applications);
    }

    private void not(SchemaKey schema) {
        SchemaOutcome application = frame.aside(schema, frame.value(), "not");
        add("not", !application.valid(), "the schema that must not accept it does", List.of(application));
    }

    private void condition(Composition.Condition condition) {
        SchemaOutcome test = frame.inPlace(condition.test(), "if");
        add("if", true, "", List.of(test));
        String keyword = test.valid() ? "then" : "else";
        Optional<SchemaKey> counting = test.valid() ? condition.then() : condition.otherwise();
        counting.ifPresent(schema -> {
            SchemaOutcome application = frame.inPlace(schema, keyword);
            String error = "the schema for values that \"if\" " + (test.valid() ? "accepts" : "does not accept")
                    + " does not accept it";
            add(keyword, application.valid(), error, List.of(application));
        });
    }

    private void add(String keyword, boolean valid, String error, List<SchemaOutcome> applications) {
        frame.add((valid ? KeywordOutcome.accepted(keyword) : KeywordOutcome.rejected(keyword, error))
                .with(applications));
    }
}
