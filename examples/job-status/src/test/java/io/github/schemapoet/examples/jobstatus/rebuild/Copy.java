package io.github.schemapoet.examples.jobstatus.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.Presence;
import java.util.function.Consumer;

/** Hands what the accessors of a member say to the builder's method for it; of an absent member, nothing. */
final class Copy {
    private Copy() {}

    static <T> void member(Presence presence, T value, Consumer<? super T> builder) {
        if (presence != Presence.ABSENT) {
            assertThat(value == null).isEqualTo(presence == Presence.NULL);
            builder.accept(value);
        }
    }

    /** A number has two accessors: of the nearest double, and of the exact value. */
    static void number(Presence presence, Double nearest, JsonNumber exact, Consumer<? super JsonNumber> builder) {
        assertThat(nearest).isEqualTo(exact == null ? null : exact.doubleValue());
        assertThat(exact != null).isEqualTo(presence == Presence.VALUE);
        member(presence, exact, builder);
    }
}
