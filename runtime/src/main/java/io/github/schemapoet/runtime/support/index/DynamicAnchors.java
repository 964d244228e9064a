package io.github.schemapoet.runtime.support.index;

import java.util.List;

/**
 * The dynamic anchors of a schema resource that references further on may ask for (2020-12 core §8.2.2). Each checker
 * holds its own; equal ones may be entered one for the other.
 */
public final class DynamicAnchors {
    private final String resource;
    private final List<String> names;

    private DynamicAnchors(String resource, List<String> names) {
        this.resource = resource;
        this.names = names;
    }

    /**
     * The anchors of a resource.
     *
     * @param resource its URI
     */
    public static DynamicAnchors of(String resource, String... names) {
        return new DynamicAnchors(resource, List.of(names));
    }

    String resource() {
        return resource;
    }

    List<String> names() {
        return names;
    }
}
