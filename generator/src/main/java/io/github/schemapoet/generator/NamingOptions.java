package io.github.schemapoet.generator;

import io.github.schemapoet.generator.name.NamingRules;
import io.github.schemapoet.generator.name.NamingRules.ExistingType;
import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.schema.JavaGrammar;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What decides on names and packages beside the schemas.
 *
 * @param names names that are given
 * @param packages the packages of documents, by their places below the schema folder, or their URIs, or folders of either
 * @param allowedPackages which packages the keyword {@code javaType} may name, with those below; that of the run always
 * @param allowedInterfaces which interfaces the keyword {@code javaInterfaces} may name, by their qualified names
 * @param namesFrom what a type is named by that is given no name
 * @param accessorStyle how accessors are called that are given no name
 * @param affixes what is around the names of types that are given no name
 * @param reuse whether types are shared with other runs
 */
public record NamingOptions(
        List<NameOverride> names,
        Map<String, String> packages,
        Set<String> allowedPackages,
        Set<String> allowedInterfaces,
        NamesFrom namesFrom,
        AccessorStyle accessorStyle,
        Affixes affixes,
        ReuseOptions reuse) {
    /** Nothing but the schemas decides. */
    public static final NamingOptions DEFAULTS = new NamingOptions(
            List.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            NamesFrom.PLACE,
            AccessorStyle.PLAIN,
            Affixes.NONE,
            ReuseOptions.NONE);

    /** Keeps copies. */
    public NamingOptions {
        names = List.copyOf(names);
        packages = Map.copyOf(packages);
        allowedPackages = Set.copyOf(allowedPackages);
        allowedInterfaces = Set.copyOf(allowedInterfaces);
    }

    /** What types are named by. */
    public enum NamesFrom {
        /** Their definitions, properties and files. */
        PLACE,
        /** Their titles, where they have any. Another title is another name then. */
        TITLE
    }

    /** How accessors are called. */
    public enum AccessorStyle {
        /** As their members: {@code status()}. */
        PLAIN,
        /** As those of beans: {@code getStatus()}, whatever the type. */
        GET
    }

    /** What stands before and behind names: letters, digits, {@code _} and {@code $}, no digit first, or nothing. */
    public record Affixes(String prefix, String suffix) {
        /** Nothing. */
        public static final Affixes NONE = new Affixes("", "");

        Optional<String> problem() {
            return prefix.matches("([A-Za-z_$][A-Za-z0-9_$]{0,39})?") && suffix.matches("[A-Za-z0-9_$]{0,40}")
                    ? Optional.empty()
                    : Optional.of("\"" + prefix + "\" and \"" + suffix + "\" cannot be around the name of a type.");
        }
    }

    /** The same with other {@link #names}. */
    public NamingOptions withNames(List<NameOverride> value) {
        return new NamingOptions(
                value, packages, allowedPackages, allowedInterfaces, namesFrom, accessorStyle, affixes, reuse);
    }

    /** The same with other {@link #packages}. */
    public NamingOptions withPackages(Map<String, String> value) {
        return new NamingOptions(
                names, value, allowedPackages, allowedInterfaces, namesFrom, accessorStyle, affixes, reuse);
    }

    /** The same with other {@link #allowedPackages}. */
    public NamingOptions withAllowedPackages(Set<String> value) {
        return new NamingOptions(names, packages, value, allowedInterfaces, namesFrom, accessorStyle, affixes, reuse);
    }

    /** The same with other {@link #allowedInterfaces}. */
    public NamingOptions withAllowedInterfaces(Set<String> value) {
        return new NamingOptions(names, packages, allowedPackages, value, namesFrom, accessorStyle, affixes, reuse);
    }

    /** The same with another {@link #namesFrom}. */
    public NamingOptions withNamesFrom(NamesFrom value) {
        return new NamingOptions(
                names, packages, allowedPackages, allowedInterfaces, value, accessorStyle, affixes, reuse);
    }

    /** The same with another {@link #accessorStyle}. */
    public NamingOptions withAccessorStyle(AccessorStyle value) {
        return new NamingOptions(names, packages, allowedPackages, allowedInterfaces, namesFrom, value, affixes, reuse);
    }

    /** The same with other {@link #affixes}. */
    public NamingOptions withAffixes(Affixes value) {
        return new NamingOptions(
                names, packages, allowedPackages, allowedInterfaces, namesFrom, accessorStyle, value, reuse);
    }

    /** The same with other {@link #reuse}. */
    public NamingOptions withReuse(ReuseOptions value) {
        return new NamingOptions(
                names, packages, allowedPackages, allowedInterfaces, namesFrom, accessorStyle, affixes, value);
    }

    /** What is no name of Java among them, as a sentence. */
    Optional<String> problem() {
        List<String> all = new ArrayList<>(packages.values());
        all.addAll(allowedPackages);
        for (String each : all) {
            if (!JavaGrammar.isPackage(each)) {
                return Optional.of("\"" + each + "\" is no package that every file system can hold.");
            }
        }
        return allowedInterfaces.stream()
                .filter(each -> !JavaGrammar.isQualified(each))
                .findFirst()
                .map(each -> "\"" + each + "\" is no name of an interface.")
                .or(affixes::problem);
    }

    NamingRules rules(String packageName, boolean shared, TypeOptions types, Map<TypeKey, ExistingType> existing) {
        Set<String> below = new TreeSet<>(allowedPackages);
        below.add(packageName);
        return new NamingRules(
                packageName,
                names.stream().map(NameOverride::given).toList(),
                packages,
                below,
                allowedInterfaces,
                namesFrom == NamesFrom.TITLE,
                accessorStyle == AccessorStyle.GET,
                affixes.prefix(),
                affixes.suffix(),
                shared,
                types.visibility() == TypeOptions.Visibility.PACKAGE,
                types.absence() == TypeOptions.Absence.OPTIONAL,
                existing);
    }

    /** The same text for the same options. */
    String digest() {
        return String.join(
                "\n",
                names.toString(),
                new TreeMap<>(packages).toString(),
                new TreeSet<>(allowedPackages).toString(),
                new TreeSet<>(allowedInterfaces).toString(),
                namesFrom.name(),
                accessorStyle.name(),
                affixes.toString());
    }
}
