package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.shape.TypeKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What decides on names beside the schemas.
 *
 * @param packageName of all types that nothing else gives a package
 * @param names given names
 * @param packages of the types of documents, by the beginnings of their places or URIs
 * @param allowedPackages the packages that {@code javaType} may name; those below are meant too
 * @param allowedInterfaces the interfaces that {@code javaInterfaces} may name
 * @param titles whether a schema's title names its type
 * @param getters whether accessors are called as those of beans
 * @param typePrefix what stands before the names of types that are given none
 * @param typeSuffix what stands behind them
 * @param shared whether code of other runs may use the types
 * @param hidden whether a package's types are seen by itself alone, so that there is only one
 * @param optionals whether accessors that may have no value answer an {@code Optional}
 * @param existing types that are not made, since they exist
 */
public record NamingRules(
        String packageName,
        List<GivenName> names,
        Map<String, String> packages,
        Set<String> allowedPackages,
        Set<String> allowedInterfaces,
        boolean titles,
        boolean getters,
        String typePrefix,
        String typeSuffix,
        boolean shared,
        boolean hidden,
        boolean optionals,
        Map<TypeKey, ExistingType> existing) {
    /** Keeps copies. */
    public NamingRules {
        names = List.copyOf(names);
        packages = Map.copyOf(packages);
        allowedPackages = Set.copyOf(allowedPackages);
        allowedInterfaces = Set.copyOf(allowedInterfaces);
        existing = Map.copyOf(existing);
    }

    /** A type that an earlier run made. */
    public record ExistingType(String packageName, String simpleName) {}
}
