package io.github.schemapoet.generator.option;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How generated types look.
 *
 * @param formatTypes by the name of a format, the type in which its strings can be had; a format that is not checked, or not
 *     in here, gives strings
 */
public record TypeOptions(Map<String, TextType> formatTypes) {
    /** What is generated unless something else is chosen. */
    public static final TypeOptions DEFAULTS = new TypeOptions(Map.of(
            "date-time",
            TextType.OFFSET_DATE_TIME,
            "date",
            TextType.LOCAL_DATE,
            "time",
            TextType.OFFSET_TIME,
            "uuid",
            TextType.UUID,
            "uri",
            TextType.URI,
            "uri-reference",
            TextType.URI));

    /** Keeps a copy, in an order of its own: the same options are the same text. */
    public TypeOptions {
        formatTypes = Collections.unmodifiableMap(new TreeMap<>(formatTypes));
    }

    /** The same with another type for a format; a string where there is none. */
    public TypeOptions withFormatType(String format, Optional<TextType> type) {
        Map<String, TextType> types = new TreeMap<>(formatTypes);
        type.ifPresentOrElse(each -> types.put(format, each), () -> types.remove(format));
        return new TypeOptions(types);
    }

    /**
     * The same with other types for formats, as they are spelt in configurations.
     *
     * @param names by format, the simple name of a type, or {@code String}
     * @throws IllegalArgumentException where there is no such type, with a sentence for the user
     */
    public TypeOptions withFormatTypes(Map<String, String> names) {
        TypeOptions options = this;
        for (Map.Entry<String, String> each : names.entrySet()) {
            Optional<TextType> type = TextType.of(each.getValue());
            if (type.isEmpty() && !each.getValue().equals("String")) {
                String all = Arrays.stream(TextType.values())
                        .map(TextType::simpleName)
                        .collect(Collectors.joining(", "));
                throw new IllegalArgumentException("The format " + each.getKey() + " can be had as one of String, "
                        + all + ", and not as \"" + each.getValue() + "\".");
            }
            options = options.withFormatType(each.getKey(), type);
        }
        return options;
    }
}
