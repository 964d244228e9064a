package io.github.schemapoet.cli;

import io.github.schemapoet.generator.NameOverride;
import io.github.schemapoet.generator.NamingOptions;
import io.github.schemapoet.generator.NamingOptions.AccessorStyle;
import io.github.schemapoet.generator.NamingOptions.NamesFrom;
import io.github.schemapoet.generator.ReuseOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options about names and packages, and about types of other runs. */
final class NamingArguments {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "SCHEMA#/POINTER=NAME",
            description = "Name of a type, by its schema's place or URI; may be repeated.")
    private List<String> types = List.of();

    @Option(
            names = "--accessor",
            paramLabel = "SCHEMA#/POINTER=NAME",
            description = "Accessor of a member, by its schema's place or URI; may be repeated.")
    private List<String> accessors = List.of();

    @Option(
            names = "--constant",
            paramLabel = "SCHEMA#/POINTER=NAME",
            description = "Constant of an element of an enum, by its place or URI; may be repeated.")
    private List<String> constants = List.of();

    @Option(
            names = "--interface",
            paramLabel = "SCHEMA#/POINTER=NAME",
            description =
                    "Interface of the accessors of a type, which those that refer to its schema implement too, by its"
                            + " place or URI; may be repeated.")
    private List<String> interfaces = List.of();

    @Option(
            names = "--names-from",
            paramLabel = "place|title",
            defaultValue = "place",
            description = "What types are named by that are given no name; by default their place in the schema.")
    private NamesFrom namesFrom = NamesFrom.PLACE;

    @Option(
            names = "--accessor-style",
            paramLabel = "plain|get",
            defaultValue = "plain",
            description = "How accessors are called that are given no name: status(), or getStatus().")
    private AccessorStyle accessorStyle = AccessorStyle.PLAIN;

    @Option(
            names = "--type-prefix",
            paramLabel = "PREFIX",
            description = "What stands before the names of types that are given no name.")
    private String typePrefix = "";

    @Option(
            names = "--type-suffix",
            paramLabel = "SUFFIX",
            description = "What stands behind the names of types that are given no name.")
    private String typeSuffix = "";

    @Option(
            names = "--package-of",
            paramLabel = "FOLDER|URI=PACKAGE",
            description = "Package of the types of some schemas, by their places or URIs; may be repeated.")
    private Map<String, String> packages = Map.of();

    @Option(
            names = "--allow-package",
            paramLabel = "P",
            description = "Package, with those below, that the keyword javaType may name; may be repeated.")
    private Set<String> allowedPackages = Set.of();

    @Option(
            names = "--allow-interface",
            paramLabel = "NAME",
            description = "Interface that the keyword javaInterfaces may name; may be repeated.")
    private Set<String> allowedInterfaces = Set.of();

    @Option(
            names = "--index",
            paramLabel = "NAME",
            description = "Tell other runs of the types, in META-INF/schemapoet/NAME.json.")
    private @Nullable String index;

    @Option(
            names = "--library",
            paramLabel = "JAR",
            description = "Jar, or folder of classes, whose types are used and not generated again; may be repeated.")
    private List<Path> libraries = List.of();

    NamingOptions naming() {
        List<NameOverride> names = new ArrayList<>();
        types.forEach(text -> names.add(override(NameOverride.Kind.TYPE, text)));
        accessors.forEach(text -> names.add(override(NameOverride.Kind.ACCESSOR, text)));
        constants.forEach(text -> names.add(override(NameOverride.Kind.CONSTANT, text)));
        interfaces.forEach(text -> names.add(override(NameOverride.Kind.INTERFACE, text)));
        return NamingOptions.DEFAULTS
                .withNames(names)
                .withPackages(packages)
                .withAllowedPackages(allowedPackages)
                .withAllowedInterfaces(allowedInterfaces)
                .withNamesFrom(namesFrom)
                .withAccessorStyle(accessorStyle)
                .withAffixes(new NamingOptions.Affixes(typePrefix, typeSuffix))
                .withReuse(reuse());
    }

    private NameOverride override(NameOverride.Kind kind, String text) {
        try {
            return NameOverride.of(kind, text);
        } catch (IllegalArgumentException e) {
            throw usage(e);
        }
    }

    private RuntimeException usage(IllegalArgumentException e) {
        return spec == null ? e : new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }

    private ReuseOptions reuse() {
        try {
            return new ReuseOptions(Optional.ofNullable(index), libraries);
        } catch (IllegalArgumentException e) {
            throw usage(e);
        }
    }
}
