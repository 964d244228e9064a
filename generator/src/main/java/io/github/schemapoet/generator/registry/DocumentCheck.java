package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.source.SourceValue;
import java.util.IdentityHashMap;

/** Looks at a document that has been read, before anything in it is followed. */
public interface DocumentCheck {
    /**
     * One document.
     *
     * @param root its root
     * @param dialect of its root
     * @param embedded the resources inside it that are in another dialect than what is around them, by identity
     */
    void check(SourceValue root, Dialect dialect, IdentityHashMap<SourceValue, Dialect> embedded);
}
