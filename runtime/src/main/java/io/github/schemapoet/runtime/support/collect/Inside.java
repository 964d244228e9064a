package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.Violation;
import io.github.schemapoet.runtime.support.text.PointerTokens;
import java.util.function.Function;

/** What is done to a value inside an instance; where it fails, the places are told from the instance. */
public final class Inside {
    private Inside() {}

    /**
     * What becomes of a member.
     *
     * @throws InvalidJsonException whose violations have the member's name before their place
     */
    public static <S, E> E member(String name, S value, Function<S, E> change) {
        try {
            return change.apply(value);
        } catch (InvalidJsonException e) {
            throw below(name, e);
        }
    }

    /** The same exception, of a value that is below this name or index. */
    static InvalidJsonException below(String token, InvalidJsonException inside) {
        String place = "/" + PointerTokens.escaped(token);
        InvalidJsonException told = new InvalidJsonException(inside.violations().stream()
                .map(each -> new Violation(
                        place + each.instance(), each.position(), each.keyword(), each.schema(), each.message()))
                .toList());
        told.initCause(inside);
        return told;
    }
}
