package io.github.schemapoet.maven;

import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.option.ValueTypes;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters about how generated types look. */
abstract class AbstractTypesMojo extends AbstractMojo {
    /**
     * In which types the strings of formats that are checked, or numbers of formats, can be had, by the names of formats:
     * {@code OffsetDateTime}, {@code Instant}, {@code LocalDate}, {@code OffsetTime}, {@code UUID}, {@code URI}, {@code int},
     * {@code BigInteger}, {@code BigDecimal}, or no other than {@code String}, {@code long}, {@code double}.
     */
    @Parameter
    private Map<String, String> formatTypes = Map.of();

    /**
     * In which types the values of single places can be had. Each {@code type} has a {@code schema}, such as {@code
     * order.json#/properties/total}: a place below the schema folder, or a URI, and a JSON Pointer; and a {@code javaType}:
     * one of those of {@code formatTypes}, or a class that has one of the {@code adapters}.
     */
    @Parameter
    private List<Type> types = List.of();

    /**
     * Classes of your own that {@code types} and the keyword {@code existingJavaType} may name: an element for each, with
     * the full name of the class, that holds the full name of a class that implements {@code
     * io.github.schemapoet.runtime.TypeAdapter} for it. Both may be of this project's.
     */
    @Parameter
    private Map<String, String> adapters = Map.of();

    /** The type of integers: {@code long}, {@code int}, {@code BigInteger} or {@code BigDecimal}. */
    @Parameter(property = "schemapoet.integers", defaultValue = "long")
    private String integers = "long";

    /** The type of other numbers: {@code double} or {@code BigDecimal}. */
    @Parameter(property = "schemapoet.numbers", defaultValue = "double")
    private String numbers = "double";

    /** What accessors answer where a member is absent or null: {@code null}, or an empty {@code optional}. */
    @Parameter(property = "schemapoet.absence", defaultValue = "null")
    private String absence = "null";

    /**
     * What strings become of which a schema lists some: an enum, if it lists all ({@code closed}), or a class with constants
     * that can hold others ({@code open}).
     */
    @Parameter(property = "schemapoet.enums", defaultValue = "closed")
    private String enums = "closed";

    /** How much of the schema is said in Javadoc: {@code full}, {@code brief} or {@code none}. */
    @Parameter(property = "schemapoet.javadoc", defaultValue = "full")
    private String javadoc = "full";

    /** Who sees the generated types: everybody ({@code public}), or their {@code package}. */
    @Parameter(property = "schemapoet.visibility", defaultValue = "public")
    private String visibility = "public";

    /** Whether types are annotated with {@code javax.annotation.processing.Generated}, of the module java.compiler. */
    @Parameter(property = "schemapoet.generatedAnnotation", defaultValue = "false")
    private boolean generatedAnnotation;

    /** Whether instances can be serialized by Java, as their JSON text, which is checked when it is read. */
    @Parameter(property = "schemapoet.serializable", defaultValue = "false")
    private boolean serializable;

    /** Whether accessors are annotated with Jakarta Validation, for frameworks that read it. */
    @Parameter(property = "schemapoet.validationAnnotations", defaultValue = "false")
    private boolean validationAnnotations;

    /** What they say. */
    final TypeOptions typeOptions() throws MojoExecutionException {
        try {
            return TypeOptions.DEFAULTS
                    .withValues(ValueTypes.DEFAULTS
                            .withFormats(formatTypes)
                            .withNumbers(integers, numbers)
                            .withPlaces(Type.all(types))
                            .withAdapters(adapters))
                    .withAbsence(Choices.of("absence", absence, TypeOptions.Absence.class))
                    .withEnums(Choices.of("enums", enums, TypeOptions.Enums.class))
                    .withJavadoc(Choices.of("javadoc", javadoc, TypeOptions.JavadocDetail.class))
                    .withVisibility(Choices.of("visibility", visibility, TypeOptions.Visibility.class))
                    .withAdditions(new TypeOptions.Additions(generatedAnnotation, serializable, validationAnnotations));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
