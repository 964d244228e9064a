package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.Invocation;
import io.github.schemapoet.cli.suite.Chunks;
import io.github.schemapoet.cli.suite.Spelling;
import io.github.schemapoet.generator.DeepStack;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.Result;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** All that must be true of a document whose verdict is known: whoever is asked, and however the document is written. */
final class Judgement {
    private static final List<Integer> CHUNKS = List.of(1, 7, 4096);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CompiledSchema compiled;
    private final Machinery machinery;
    private final Method tryParseStream;

    Judgement(CompiledSchema compiled) throws ReflectiveOperationException {
        this.compiled = compiled;
        this.machinery = Machinery.of(compiled.root());
        this.tryParseStream = compiled.root().getMethod("tryParse", InputStream.class);
    }

    /** What is wrong, if something is. */
    Optional<String> fault(JsonValue document, boolean expected) throws ReflectiveOperationException {
        byte[] compact = Spelling.COMPACT.write(document);
        Result<?> result = compiled.tryParse(compact, ReadOptions.defaults());
        Machinery.Verdicts verdicts = machinery.verdicts(compact);
        if (!judged(result, expected) || !verdicts.equals(new Machinery.Verdicts(expected, expected, expected))) {
            return Optional.of("expected " + expected + " but parsed " + result + ", " + verdicts);
        }
        if (expected) {
            JsonModel value = (JsonModel) result.orElseThrow();
            JsonModel rebuilt = DeepStack.call(() -> new Rebuilder(compiled.types()).rebuild(value));
            if (!JsonValue.parse(value.toJson()).equals(document) || !rebuilt.equals(value)) {
                return Optional.of("written as " + value.toJson() + ", rebuilt as " + rebuilt.toJson());
            }
        }
        return spelt(document, result).or(() -> streamed(compact, result));
    }

    private static boolean judged(Result<?> result, boolean expected) {
        return !(result instanceof Result.Unjudged) && result.isValid() == expected;
    }

    private Optional<String> spelt(JsonValue document, Result<?> expected) throws ReflectiveOperationException {
        for (Spelling spelling : List.of(Spelling.SPACED, Spelling.ESCAPED, Spelling.REVERSED)) {
            byte[] bytes = spelling.write(document);
            Result<?> result = compiled.tryParse(bytes, ReadOptions.defaults());
            boolean valid = expected.isValid();
            if (!same(result, expected)
                    || !machinery.verdicts(bytes).equals(new Machinery.Verdicts(valid, valid, valid))) {
                return Optional.of(spelling + ": " + result + ", but as it was: " + expected);
            }
        }
        return Optional.empty();
    }

    private Optional<String> streamed(byte[] document, Result<?> expected) {
        for (int chunk : CHUNKS) {
            Result<?> result = (Result<?>) Invocation.require(tryParseStream, null, new Chunks(document, chunk));
            if (!same(result, expected)) {
                return Optional.of("by " + chunk + " bytes: " + result + ", but at once: " + expected);
            }
        }
        byte[] marked = new byte[BYTE_ORDER_MARK.length + document.length];
        System.arraycopy(BYTE_ORDER_MARK, 0, marked, 0, BYTE_ORDER_MARK.length);
        System.arraycopy(document, 0, marked, BYTE_ORDER_MARK.length, document.length);
        return compiled.tryParse(marked, ReadOptions.defaults()) instanceof Result.Unjudged
                ? Optional.empty()
                : Optional.of("a byte order mark is no JSON, but it was judged");
    }

    /** Equal values, or both of them refused. */
    private static boolean same(Result<?> one, Result<?> other) {
        if (one instanceof Result.Valid<?> valid && other instanceof Result.Valid<?> as) {
            return valid.value().equals(as.value())
                    && valid.value().hashCode() == as.value().hashCode();
        }
        return one instanceof Result.Invalid && other instanceof Result.Invalid;
    }
}
