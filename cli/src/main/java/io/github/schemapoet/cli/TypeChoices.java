package io.github.schemapoet.cli;

import io.github.schemapoet.generator.option.PlaceType;
import io.github.schemapoet.generator.option.TypeOptions;
import io.github.schemapoet.generator.option.TypeOptions.Absence;
import io.github.schemapoet.generator.option.TypeOptions.Additions;
import io.github.schemapoet.generator.option.TypeOptions.Enums;
import io.github.schemapoet.generator.option.TypeOptions.JavadocDetail;
import io.github.schemapoet.generator.option.TypeOptions.Visibility;
import io.github.schemapoet.generator.option.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options about how generated types look. */
final class TypeChoices {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--format-type",
            paramLabel = "FORMAT=TYPE",
            description =
                    "The type in which strings or numbers of a format can be had: OffsetDateTime, Instant, LocalDate,"
                            + " OffsetTime, UUID, URI, int, BigInteger, BigDecimal, or no other than String, long, double; may be"
                            + " repeated.")
    private Map<String, String> formatTypes = Map.of();

    @Option(
            names = "--type",
            paramLabel = "SCHEMA#/POINTER=TYPE",
            description =
                    "The type in which the values of a place can be had, by its schema's place or URI: one of those"
                            + " of --format-type, or a class that has an --adapter; may be repeated.")
    private List<String> types = List.of();

    @Option(
            names = "--adapter",
            paramLabel = "CLASS=ADAPTER",
            description =
                    "A class of your own that --type and the keyword existingJavaType may name, and the class that"
                            + " implements TypeAdapter for it; may be repeated.")
    private Map<String, String> adapters = Map.of();

    @Option(
            names = "--integers",
            paramLabel = "long|int|BigInteger|BigDecimal",
            defaultValue = "long",
            description = "The type of integers.")
    private String integers = "long";

    @Option(
            names = "--numbers",
            paramLabel = "double|BigDecimal",
            defaultValue = "double",
            description = "The type of other numbers.")
    private String numbers = "double";

    @Option(
            names = "--absence",
            paramLabel = "null|optional",
            defaultValue = "null",
            description = "What accessors answer where a member is absent or null.")
    private Absence absence = Absence.NULL;

    @Option(
            names = "--enums",
            paramLabel = "closed|open",
            defaultValue = "closed",
            description = "What strings become of which a schema lists some: an enum, or a class that can hold others.")
    private Enums enums = Enums.CLOSED;

    @Option(
            names = "--javadoc",
            paramLabel = "full|brief|none",
            defaultValue = "full",
            description = "How much of the schema is said in Javadoc.")
    private JavadocDetail javadoc = JavadocDetail.FULL;

    @Option(
            names = "--visibility",
            paramLabel = "public|package",
            defaultValue = "public",
            description = "Who sees the generated types.")
    private Visibility visibility = Visibility.PUBLIC;

    @Option(
            names = "--generated-annotation",
            description = "Annotate types with javax.annotation.processing.Generated, of the module java.compiler.")
    private boolean generated;

    @Option(names = "--serializable", description = "Instances can be serialized by Java, as their JSON text.")
    private boolean serializable;

    @Option(
            names = "--validation-annotations",
            description = "Annotate accessors with Jakarta Validation, for frameworks that read it.")
    private boolean validation;

    TypeOptions options() {
        try {
            return TypeOptions.DEFAULTS
                    .withValues(ValueTypes.DEFAULTS
                            .withFormats(formatTypes)
                            .withNumbers(integers, numbers)
                            .withPlaces(types.stream().map(PlaceType::of).toList())
                            .withAdapters(adapters))
                    .withAbsence(absence)
                    .withEnums(enums)
                    .withJavadoc(javadoc)
                    .withVisibility(visibility)
                    .withAdditions(new Additions(generated, serializable, validation));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
