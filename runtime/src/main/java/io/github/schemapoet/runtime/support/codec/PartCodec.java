package io.github.schemapoet.runtime.support.codec;

import io.github.schemapoet.runtime.support.check.Checks;
import io.github.schemapoet.runtime.support.check.Report;
import io.github.schemapoet.runtime.support.check.TypeBits;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.Memo;
import io.github.schemapoet.runtime.support.read.JsonReader;
import io.github.schemapoet.runtime.support.write.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How generated code of other packages gets at a type: as a part of what it reads, checks and writes itself. None of it makes
 * an instance that this codec has not accepted.
 */
public abstract class PartCodec<T> {
    /** By this, an index remembers what this codec has accepted; nobody else can say so. */
    private final Memo accepted = new Memo();

    PartCodec() {}

    /** Checks and builds, in one forward pass. */
    protected abstract T read(JsonReader in);

    /** Checks only, in one forward pass. */
    protected abstract void skim(JsonReader in);

    /** Checks a value of an index completely; with a report, violations are added to it. */
    protected abstract boolean check(Index in, int node, @Nullable Report report);

    /** Writes a value. */
    protected abstract void write(T value, JsonWriter out);

    /**
     * Checks and builds the value that comes next, as a part of a document. Where what is around it has been checked, that
     * counts only if this codec has accepted the value then.
     */
    public final T readPart(JsonReader in) {
        if (in.isChecked() && !Boolean.TRUE.equals(in.region().recall(accepted, in.regionNode()))) {
            Index region = in.region();
            if (!check(region, in.regionNode(), null)) {
                throw in.reject();
            }
        }
        return read(in);
    }

    /** Checks the value that comes next, and builds nothing. */
    public final void skimPart(JsonReader in) {
        skim(in);
    }

    /** Checks all items of an array of an index. */
    public final boolean checkItems(Index in, int node, @Nullable Report report) {
        boolean valid = true;
        for (int item = in.first(node); item < in.end(node); item = in.after(item)) {
            valid &= check(in, item, report);
            if (!valid && report == null) {
                return false;
            }
        }
        return valid;
    }

    /** As {@link #checkItems}, and that the value is an array. */
    public final boolean checkArray(@Nullable Report report, Index in, int node, String schema) {
        return Checks.type(report, in, node, schema, TypeBits.ARRAY) && checkItems(in, node, report);
    }

    /** Checks a value of an index that holds more. */
    public final boolean checkPart(Index in, int node, @Nullable Report report) {
        boolean valid = check(in, node, report);
        if (valid && report == null) {
            in.remember(accepted, node, true);
        }
        return valid;
    }

    /** Writes an instance inside another one, whose proof need not look into it. */
    public final void writePart(T value, JsonWriter out) {
        if (out.proving()) {
            out.proved();
        } else {
            write(value, out);
        }
    }

    /** Writes an array of instances inside another one, whose proof need not look into them. */
    public final void writeParts(List<T> values, JsonWriter out) {
        out.beginArray();
        for (T value : values) {
            writePart(value, out);
        }
        out.endArray();
    }

    /** Writes an instance inside another one, whose proof looks into it. */
    public final void writeWhole(T value, JsonWriter out) {
        out.beginWhole();
        write(value, out);
        out.endWhole();
    }

    /** Writes an array of instances inside another one, whose proof looks into them. */
    public final void writeWholes(List<T> values, JsonWriter out) {
        out.beginArray();
        for (T value : values) {
            writeWhole(value, out);
        }
        out.endArray();
    }
}
