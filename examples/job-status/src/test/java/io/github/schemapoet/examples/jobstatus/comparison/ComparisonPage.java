package io.github.schemapoet.examples.jobstatus.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** The page of the documentation, a part of which is measured. */
final class ComparisonPage {
    private static final Path FILE = Path.of("../../docs/comparison.md");
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end -->\n";

    private final String text;

    ComparisonPage() {
        try {
            text = Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with what is measured now. */
    String with(String measured) {
        int from = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(0, from) + measured + text.substring(text.indexOf(END));
    }

    String text() {
        return text;
    }

    void write(String page) {
        try {
            Files.writeString(FILE, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the page is to be written anew, by the property and the variable {@code CI}. */
    static boolean isToBeWritten(String property, String ci) {
        if (property == null) {
            return false;
        } else if (!property.equals("write")) {
            throw new IllegalArgumentException("-Dcomparison=write is all there is, not " + property);
        } else if (ci != null) {
            throw new IllegalStateException("Continuous integration compares and does not write");
        }
        return true;
    }

    /** The version of a library, as its jar says. */
    static String version(String library) {
        String name = "/META-INF/maven/" + library.replace(':', '/') + "/pom.properties";
        try (InputStream in = Objects.requireNonNull(ComparisonPage.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
