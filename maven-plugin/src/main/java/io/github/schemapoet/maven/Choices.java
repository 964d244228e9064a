package io.github.schemapoet.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/** Parameters that are one of a few words: the constants of an enum, in lower case. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> E of(String parameter, String value, Class<E> choices) throws MojoExecutionException {
        for (E choice : choices.getEnumConstants()) {
            if (word(choice).equals(value)) {
                return choice;
            }
        }
        String words = String.join(
                ", ",
                Arrays.stream(choices.getEnumConstants()).map(Choices::word).toList());
        throw new MojoExecutionException(
                "The parameter " + parameter + " is one of " + words + ", and not \"" + value + "\".");
    }

    static <E extends Enum<E>> Map<String, E> of(String parameter, Map<String, String> values, Class<E> choices)
            throws MojoExecutionException {
        Map<String, E> all = new TreeMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            all.put(value.getKey(), of(parameter + "/" + value.getKey(), value.getValue(), choices));
        }
        return all;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
