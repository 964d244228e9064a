package io.github.schemapoet.generator.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a schema says about its Java by keywords of jsonschema2pojo. Every name is of {@link JavaGrammar}, and no more is
 * known of it: whether it is used, the configuration decides.
 *
 * @param type {@code javaType}: the class to generate, perhaps with its package
 * @param name {@code javaName}: the accessor of the member that the schema describes
 * @param interfaces {@code javaInterfaces}: what the generated class implements
 * @param existingType {@code existingJavaType}: in which type the values can be had
 * @param constants {@code javaEnums} or {@code javaEnumNames}: of the values of {@code enum}, in their order
 */
public record JavaHints(
        Optional<String> type,
        Optional<String> name,
        List<String> interfaces,
        Optional<String> existingType,
        List<JavaConstant> constants) {
    /** Nothing said. */
    public static final JavaHints NONE =
            new JavaHints(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());

    /** Keeps copies. */
    public JavaHints {
        interfaces = List.copyOf(interfaces);
        constants = List.copyOf(constants);
    }

    /**
     * A constant of an enum.
     *
     * @param description what is said about it, which is any text
     */
    public record JavaConstant(String name, Optional<String> description) {}
}
