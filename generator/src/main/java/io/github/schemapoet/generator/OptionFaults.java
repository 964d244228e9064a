package io.github.schemapoet.generator;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.dialect.Dialects;
import io.github.schemapoet.generator.option.JdkType;
import io.github.schemapoet.generator.option.PlaceType;
import io.github.schemapoet.generator.option.ValueTypes;
import io.github.schemapoet.generator.schema.JavaGrammar;
import io.github.schemapoet.runtime.support.format.KnownFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
                        .or(() -> fault(options.types().values()))
                        .or(() -> options.naming().problem());
    }

    private static Optional<String> fault(ValueTypes values) {
        Optional<String> adapter = values.adapters().entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .filter(name -> !isClass(name))
                .findFirst();
        if (adapter.isPresent()) {
            return Optional.of("\"" + adapter.get() + "\" is not the full name of a class in a package.");
        }
        Map<String, PlaceType> places = new HashMap<>();
        for (PlaceType each : values.places()) {
            PlaceType other = places.put(each.place(), each);
            if (other != null) {
                return Optional.of(each.place() + " cannot be had as " + each.javaType() + ", since it is had as "
                        + other.javaType() + ".");
            } else if (values.find(each.javaType()).isEmpty() && !ValueTypes.isPlain(each.javaType())) {
                return Optional.of(each.place() + " can be had as one of String, long, double, " + JdkType.names()
                        + ", or a class that has an adapter, and not as \"" + each.javaType() + "\".");
            }
        }
        return Optional.empty();
    }

    private static boolean isClass(String name) {
        return name.contains(".") && JavaGrammar.isQualified(name);
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
