package io.github.schemapoet.jackson3;

import io.github.schemapoet.runtime.InvalidJsonException;
import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.support.adapt.Refusal;
import io.github.schemapoet.runtime.support.adapt.TokenText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in Jackson's way why a value is refused; made before its tokens are read. */
final class Refuser {
    private final @Nullable JsonParser in;
    private final Class<?> type;
    private final @Nullable TokenStreamLocation start;

    Refuser(@Nullable JsonParser in, Class<?> type) {
        this.in = in;
        this.type = type;
        this.start = in == null ? null : in.currentTokenLocation();
    }

    DatabindException refuse(JsonException why, TokenText source, byte[] text, ReadOptions options) {
        Refusal refusal = Refusal.of(why, source, text, options);
        TokenStreamLocation at = refusal.position().map(this::location).orElse(start);
        return refusal.cause() instanceof InvalidJsonException invalid
                ? new SchemaViolationException(in, type, refusal, invalid, at)
                : new Refused(in, type, refusal, at);
    }

    private @Nullable TokenStreamLocation location(TextPosition at) {
        if (start == null) {
            return null;
        }
        boolean bytes = start.getByteOffset() >= 0;
        return new TokenStreamLocation(
                start.contentReference(), bytes ? at.offset() : -1, bytes ? -1 : at.offset(), at.line(), at.column());
    }

    /** There is no verdict: a name occurs twice, or a limit is passed. */
    private static final class Refused extends MismatchedInputException {
        private static final long serialVersionUID = 1;

        private final JsonException cause;

        Refused(@Nullable JsonParser in, Class<?> type, Refusal refusal, @Nullable TokenStreamLocation at) {
            super(in, refusal.message(), at);
            this.cause = refusal.cause();
            _targetType = type;
        }

        @Override
        public JsonException getCause() {
            return cause;
        }
    }
}
