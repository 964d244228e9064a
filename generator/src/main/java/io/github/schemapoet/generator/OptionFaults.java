package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.runtime.support.format.KnownFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** What is wrong with options. */
final class OptionFaults {
    private OptionFaults() {}

    /** The first fault, as a sentence. */
    static Optional<String> first(GeneratorOptions options) {
        Optional<String> unknown = options.severities().keySet().stream()
                .filter(id -> DiagnosticId.find(id).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of("No diagnostic has the id " + unknown.get() + ".");
        } else if (Dialects.find(options.dialect()).isEmpty()) {
            return Optional.of("No dialect is called " + options.dialect() + ".");
        } else if (!isPackage(options.packageName())) {
            return Optional.of("No package can be called " + options.packageName() + ".");
        }
        return new TreeMap<>(options.customFormats())
                .entrySet().stream()
                        .flatMap(format -> fault(format).stream())
                        .findFirst()
                        .or(() -> options.naming().problem());
    }

    /** The empty name is that of the package without a name. */
    private static boolean isPackage(String name) {
        return name.isEmpty() || SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    private static Optional<String> fault(Map.Entry<String, String> format) {
        if (KnownFormat.find(format.getKey()).isPresent()) {
            return Optional.of(
                    "The format " + format.getKey() + " is one of JSON Schema, and is checked as that says.");
        }
        String name = format.getValue();
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.contains(".")
                ? Optional.empty()
                : Optional.of("The format " + format.getKey() + " cannot be checked by \"" + name
                        + "\", which is not the full name of a class in a package.");
    }
}
