package io.github.schemapoet.cli;

import io.github.schemapoet.cli.compiled.CompiledSchema;
import io.github.schemapoet.cli.compiled.Invocation;
import io.github.schemapoet.generator.GeneratedType;
import io.github.schemapoet.runtime.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Every generated type, not only that of the documents, answers alike whoever of its methods is asked. */
final class Entrances {
    private static final List<String> VALUES =
            List.of("null", "true", "1", "1.5", "\"\"", "\"a\"", "[]", "[1]", "{}", "{\"a\": 1}");

    private Entrances() {}

    /** What is wrong with one of the types, if something is. */
    static Optional<String> fault(CompiledSchema compiled) throws ReflectiveOperationException {
        for (GeneratedType each : compiled.types()) {
            Class<?> type = compiled.root().getClassLoader().loadClass(each.className());
            Optional<String> fault = fault(type);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(Class<?> type) throws ReflectiveOperationException {
        for (String value : VALUES) {
            byte[] json = value.getBytes(StandardCharsets.UTF_8);
            Result<?> result = (Result<?>) Invocation.require(type.getMethod("tryParse", byte[].class), null, json);
            boolean valid = (boolean) Invocation.require(type.getMethod("isValid", byte[].class), null, json);
            if (result instanceof Result.Unjudged || result.isValid() != valid) {
                return Optional.of(
                        type.getSimpleName() + " parses " + value + " as " + result + ", but isValid says " + valid);
            }
        }
        return Optional.empty();
    }
}
