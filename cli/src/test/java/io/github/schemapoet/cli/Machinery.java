package io.github.schemapoet.cli;

import io.github.schemapoet.runtime.JsonDocument;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.check.Report;
import io.github.schemapoet.runtime.support.codec.Codec;
import io.github.schemapoet.runtime.support.codec.PartCodec;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Asks the checker of a generated type by itself, to hold it against the reader. */
final class Machinery {
    private final Codec<?> codec;
    private final Method check;

    private Machinery(Codec<?> codec, Method check) {
        this.codec = codec;
        this.check = check;
    }

    static Machinery of(Class<?> type) throws ReflectiveOperationException {
        Class<?> codecType = type.getClassLoader().loadClass(type.getName() + "Codec");
        Field instance = codecType.getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        Method check = PartCodec.class.getDeclaredMethod("check", Index.class, int.class, Report.class);
        check.setAccessible(true);
        return new Machinery((Codec<?>) instance.get(null), check);
    }

    /** The checker's verdict without a report, and whether it finds no violation with one. */
    record Verdicts(boolean silent, boolean explained, boolean skimmed) {}

    Verdicts verdicts(byte[] document) throws ReflectiveOperationException {
        boolean silent = check(document, null);
        Report report = new Report(100);
        boolean explained = check(document, report);
        Index index = IndexBuilder.of(document, ReadOptions.defaults());
        if (explained != report.violations(index, true).isEmpty()) {
            throw new AssertionError("the answer is " + explained + " with " + report.violations(index, true));
        }
        JsonDocument read = JsonDocument.parse(document);
        // From the second time on names are looked for by numbers, which all of them have at the third.
        for (int look = 1; look <= 3; look++) {
            if (codec.isValid(read) != silent) {
                throw new AssertionError("the document that has been read is " + !silent + ", look " + look);
            }
        }
        return new Verdicts(silent, explained, codec.isValid(document));
    }

    private boolean check(byte[] document, @Nullable Report report) throws ReflectiveOperationException {
        return (boolean) check.invoke(codec, IndexBuilder.of(document, ReadOptions.defaults()), 0, report);
    }
}
