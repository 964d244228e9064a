package io.github.schemapoet.runtime.support.scan;

import io.github.schemapoet.runtime.support.text.ByteWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the users' API lets the machinery alone do: make JSON values of bytes that have been checked, without checking
 * again, write values without a copy, and look into documents. Types are {@code Object} here, since this package is below the values'.
 */
public abstract class TrustedSlices {
    private static volatile @Nullable TrustedSlices access;

    /** Called once, by the class that implements it. */
    protected TrustedSlices() {}

    /**
     * Gives the machinery its access.
     *
     * @throws IllegalStateException where it has one: nobody can put another in its place
     */
    public static synchronized void provide(TrustedSlices implementation) {
        if (access != null) {
            throw new IllegalStateException("the JSON values have given their access already");
        }
        access = implementation;
    }

    /** The access; the values' classes have been initialised. */
    public static TrustedSlices get() {
        TrustedSlices provided = access;
        if (provided == null) {
            throw new IllegalStateException("the JSON values are not initialised");
        }
        return provided;
    }

    /** An object or array of checked bytes that nobody will change. */
    public abstract Object container(byte[] checked);

    /** A number of checked text. */
    public abstract Object number(String checked);

    /** The nodes of a document that has been read. */
    public abstract ScannedNodes nodes(Object document);

    /** The numbers of the names in a document. */
    public abstract NodeSymbols symbols(Object document);

    /** Writes a JSON value. */
    public abstract void write(Object value, ByteWriter out);
}
