package io.github.schemapoet.runtime.support.read;

import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.index.IndexBuilder;
import io.github.schemapoet.runtime.support.scan.StackProbe;
import org.jspecify.annotations.Nullable;

/** Indexes values that one pass does not decide, and knows which ones have been checked. */
abstract class RegionReader extends ListReader {
    private final ReadOptions options;
    private @Nullable Index region;
    private int regionEnd;
    /** For so many levels, those that are open and those of a region, there is stack. */
    private int probed = StackProbe.SHALLOW;
    /** Values that start before have been checked. */
    private int checkedEnd;

    RegionReader(byte[] json, ReadOptions options) {
        super(json, options.maxDepth(), options.maxNumberLength());
        this.options = options;
    }

    /** The index of the value that is next, or of one around it that has been asked for before; consumes nothing. */
    public final Index region() {
        peek();
        Index known = region;
        if (known != null && at < regionEnd) {
            return known;
        }
        Index made;
        try {
            made = IndexBuilder.ofValue(json, at, depth, options);
        } catch (JsonException e) {
            throw reject(); // The pass that explains finds it again.
        }
        if (depth + made.height() > probed) {
            probed = depth + made.height();
            StackProbe.before(probed);
        }
        region = made;
        regionEnd = made.stop(0);
        return made;
    }

    /** The node of the value that is next, in {@link #region()}. */
    public final int regionNode() {
        Index known = region();
        return known.nodeAt(at);
    }

    /** Whether the value that is next lies in one that has been checked, or is that one. */
    public final boolean isChecked() {
        peek();
        return at < checkedEnd;
    }

    /** The value that is next, with all that is in it, has been checked in {@link #region()}; refuses it if invalid. */
    public final void checked(boolean valid) {
        if (!valid) {
            throw reject();
        }
        checkedEnd = region().stop(regionNode());
    }

    /** Consumes the value that is next, which {@link #checked} has accepted: its grammar is known to be right. */
    public final void skipChecked() {
        at = region().stop(regionNode());
    }
}
