package io.github.schemapoet.examples.jobstatus.json;

import java.util.List;
import java.util.stream.Stream;

/** JSON Pointers (RFC 6901), step by step. */
public final class Pointers {
    private Pointers() {}

    public static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The names of a pointer, from the root. */
    public static List<String> steps(String pointer) {
        return Stream.of(pointer.split("/", -1))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
