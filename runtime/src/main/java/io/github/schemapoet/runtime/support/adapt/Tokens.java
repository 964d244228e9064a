package io.github.schemapoet.runtime.support.adapt;

import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.scan.Escapes;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.scan.ValueScanner;
import io.github.schemapoet.runtime.support.text.Utf8Text;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text that this library has written, given to another library; without recursion. */
public final class Tokens<E extends Exception> extends ValueScanner {
    private final TokenSink<E> sink;
    private @Nullable Exception thrown;

    /** Stops the scanner, which throws nothing that is checked. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    private Tokens(byte[] json, TokenSink<E> sink) {
        super(json, ReadOptions.GREATEST_DEPTH, ReadOptions.GREATEST_SIZE);
        this.sink = sink;
    }

    /**
     * Gives a sink all tokens of a text, up to the first that it throws at.
     *
     * @throws E what the sink throws
     */
    public static <E extends Exception> void give(String json, TokenSink<E> sink) throws E {
        Tokens<E> tokens = new Tokens<>(Utf8Text.of(json), sink);
        try {
            tokens.skipValue();
        } catch (Stop e) {
            @SuppressWarnings("unchecked") // All that a sink throws and is checked.
            E checked = (E) tokens.thrown;
            throw checked;
        }
    }

    @Override
    protected boolean allowsDuplicates() {
        return true; // There are none: the text is that of a model.
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        return new IllegalStateException("what was written is no JSON: " + sentence(fault));
    }

    @Override
    protected void token(int kind, int from, int to) {
        try {
            take(kind, from, to);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            thrown = e;
            throw new Stop();
        }
    }

    private void take(int kind, int from, int to) throws E {
        switch (kind) {
            case NAME -> sink.name(text(from, to));
            case '{' -> sink.beginObject();
            case '}' -> sink.endObject();
            case '[' -> sink.beginArray();
            case ']' -> sink.endArray();
            case '"' -> sink.string(text(from, to));
            case 't', 'f' -> sink.bool(kind == 't');
            case 'n' -> sink.nul();
            default -> sink.number(Escapes.ascii(json, from, to));
        }
    }

    private String text(int from, int to) {
        return Escapes.text(json, from + 1, to - 1, escaped, wide);
    }
}
