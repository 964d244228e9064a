package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.runtime.JsonNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether schemas accept null: being one value, it can be asked of nearly every schema. What the way to a schema decides,
 * and what applies itself to the same value without end, may accept it.
 */
final class NullVerdict {
    private final Aliases plans;
    private final Map<SchemaKey, Answer> known = new HashMap<>();
    private final Set<SchemaKey> open = new HashSet<>();

    NullVerdict(Aliases plans) {
        this.plans = plans;
    }

    /** What is known of a schema. */
    enum Answer {
        NO,
        MAYBE,
        YES;

        static Answer of(boolean accepted) {
            return accepted ? YES : NO;
        }

        Answer not() {
            return values()[YES.ordinal() - ordinal()];
        }

        Answer and(Answer other) {
            return ordinal() < other.ordinal() ? this : other;
        }

        Answer or(Answer other) {
            return ordinal() > other.ordinal() ? this : other;
        }
    }

    Answer of(SchemaKey start) {
        SchemaKey key = plans.resolve(start);
        Answer before = known.get(key);
        if (before != null) {
            return before;
        }
        if (!open.add(key)) {
            return Answer.MAYBE;
        }
        Answer answer = Answer.YES;
        for (Check check : plans.plan(key).checks()) {
            answer = answer.and(of(check));
        }
        open.remove(key);
        known.put(key, answer);
        return answer;
    }

    private Answer of(Check check) {
        if (check instanceof Check.Never) {
            return Answer.NO;
        } else if (check instanceof Check.Types types) {
            return Answer.of(types.types().contains(JsonKind.NULL));
        } else if (check instanceof Check.Enumeration enumeration) {
            return Answer.of(enumeration.values().stream().anyMatch(JsonNull.class::isInstance));
        } else if (check instanceof Application.Reference reference) {
            return of(reference.target());
        } else if (check instanceof Application.DynamicReference dynamic) {
            return agreed(dynamic.inPlace());
        } else if (check instanceof Application.Combination combination) {
            return of(combination);
        } else if (check instanceof Application.Negation negation) {
            return of(negation.schema()).not();
        } else if (check instanceof Application.Conditional conditional) {
            Answer test = of(conditional.test());
            return test.and(of(conditional.then())).or(test.not().and(of(conditional.otherwise())));
        }
        // Every other test is about values of another type.
        return Answer.YES;
    }

    private Answer of(Optional<SchemaKey> schema) {
        return schema.map(this::of).orElse(Answer.YES);
    }

    /** What all say, whichever of them it will be. */
    private Answer agreed(Collection<SchemaKey> schemas) {
        Set<Answer> answers = new HashSet<>();
        schemas.forEach(schema -> answers.add(of(schema)));
        return answers.size() == 1 ? answers.iterator().next() : Answer.MAYBE;
    }

    private Answer of(Application.Combination combination) {
        List<Answer> answers = combination.branches().stream().map(this::of).toList();
        return switch (combination.kind()) {
            case ALL_OF -> answers.stream().reduce(Answer.YES, Answer::and);
            case ANY_OF -> answers.stream().reduce(Answer.NO, Answer::or);
            case ONE_OF -> one(answers);
        };
    }

    private static Answer one(List<Answer> answers) {
        long sure = answers.stream().filter(answer -> answer == Answer.YES).count();
        boolean open = answers.contains(Answer.MAYBE);
        if (sure > 1 || sure == 0 && !open) {
            return Answer.NO;
        }
        return open ? Answer.MAYBE : Answer.YES;
    }
}
