package io.github.schemapoet.examples.jobstatus.mutation;

import io.github.schemapoet.examples.jobstatus.mutation.Mutant.Way;
import io.github.schemapoet.examples.jobstatus.mutation.Probe.Outcome;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.lang.reflect.InvocationTargetException;

/** The generated classes as a loader has them, asked for verdicts. */
final class Subject {
    static final String PACKAGE = "io.github.schemapoet.examples.jobstatus.model";

    private final ClassLoader loader;

    Subject(ClassLoader loader) {
        this.loader = loader;
    }

    Outcome outcome(Probe probe, Way way) {
        try {
            Class<?> type = loader.loadClass(PACKAGE + "." + probe.type());
            if (way == Way.SKIM) {
                Object valid = type.getMethod("isValid", byte[].class).invoke(null, probe.json());
                return valid.equals(true) ? Outcome.VALID : Outcome.INVALID;
            }
            return outcome(type.getMethod("tryParse", byte[].class, ReadOptions.class)
                    .invoke(null, probe.json(), probe.options()));
        } catch (InvocationTargetException e) {
            return outcome(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome outcome(Object answer) {
        if (answer instanceof Result.Valid || answer instanceof Result.Invalid) {
            return answer instanceof Result.Valid ? Outcome.VALID : Outcome.INVALID;
        }
        Object problem = answer instanceof Result.Unjudged<?> unjudged ? unjudged.problem() : answer;
        return problem instanceof MalformedJsonException ? Outcome.MALFORMED : Outcome.OTHER;
    }
}
