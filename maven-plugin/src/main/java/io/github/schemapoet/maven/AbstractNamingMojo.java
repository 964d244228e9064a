package io.github.schemapoet.maven;

import io.github.schemapoet.generator.NameOverride;
import io.github.schemapoet.generator.NamingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters about names and packages. */
abstract class AbstractNamingMojo extends AbstractTypesMojo {
    /**
     * Names for what is in the schemas, instead of those that are derived. Each {@code name} has a {@code schema}, such as
     * {@code order.json#/properties/address}: a place below the schema folder, or a URI, and a JSON Pointer; and a {@code
     * type}, an {@code accessor}, a {@code constant} or an {@code interface}.
     */
    @Parameter
    private List<Name> names = List.of();

    /** What types are named by that are given no name: their {@code place} in the schema, or their {@code title}. */
    @Parameter(property = "schemapoet.namesFrom", defaultValue = "place")
    private String namesFrom = "place";

    /** How accessors are called that are given no name: as their members ({@code plain}), or as those of beans ({@code get}). */
    @Parameter(property = "schemapoet.accessorStyle", defaultValue = "plain")
    private String accessorStyle = "plain";

    /** What stands before the names of types that are given no name. */
    @Parameter(property = "schemapoet.typePrefix")
    private @Nullable String typePrefix;

    /** What stands behind the names of types that are given no name. */
    @Parameter(property = "schemapoet.typeSuffix")
    private @Nullable String typeSuffix;

    /**
     * Packages of the types of some schemas. Each {@code schemaPackage} has {@code schemas}, a place below the schema
     * folder or the beginning of a URI, and a {@code packageName}.
     */
    @Parameter
    private List<SchemaPackage> packages = List.of();

    /** Packages, with those below, that the keyword {@code javaType} may name; that of the types always. */
    @Parameter(property = "schemapoet.allowedPackages")
    private Set<String> allowedPackages = Set.of();

    /** Interfaces, by their qualified names, that the keyword {@code javaInterfaces} may name. */
    @Parameter(property = "schemapoet.allowedInterfaces")
    private Set<String> allowedInterfaces = Set.of();

    /** What they say. */
    final NamingOptions namingOptions() throws MojoExecutionException {
        List<NameOverride> overrides = new ArrayList<>();
        for (Name name : names) {
            overrides.add(name.override());
        }
        return NamingOptions.DEFAULTS
                .withNames(overrides)
                .withPackages(SchemaPackage.all(packages))
                .withAllowedPackages(allowedPackages)
                .withAllowedInterfaces(allowedInterfaces)
                .withNamesFrom(Choices.of("namesFrom", namesFrom, NamingOptions.NamesFrom.class))
                .withAffixes(new NamingOptions.Affixes(
                        typePrefix == null ? "" : typePrefix, typeSuffix == null ? "" : typeSuffix))
                .withAccessorStyle(Choices.of("accessorStyle", accessorStyle, NamingOptions.AccessorStyle.class));
    }
}
