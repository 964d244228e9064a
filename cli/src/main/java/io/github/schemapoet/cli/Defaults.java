package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.Invocation;
import io.github.schemapoet.runtime.JsonModel;
import java.lang.reflect.Method;

/** The method {@code withDefaults} of generated types. */
final class Defaults {
    private Defaults() {}

    /** The value itself if its type has no defaults to give. */
    static JsonModel of(JsonModel value) {
        for (Method method : value.getClass().getMethods()) {
            if (method.getName().equals("withDefaults") && method.getParameterCount() == 0) {
                return (JsonModel) Invocation.require(method, value);
            }
        }
        return value;
    }
}
