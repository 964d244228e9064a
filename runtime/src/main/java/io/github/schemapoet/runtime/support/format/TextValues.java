package io.github.schemapoet.runtime.support.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;

/**
 * Values of the JDK's types for texts of formats, and texts for such values. A text of its format that the type cannot hold
 * (a leap second, a tenth digit of a fraction, an offset beyond 18 hours) is refused, and so is never another value; what is
 * refused is not in the message.
 */
public final class TextValues {
    private TextValues() {}

    private static <T> T read(String text, Function<String, T> reader, String type) {
        try {
            return reader.apply(text);
        } catch (DateTimeParseException e) {
            throw new DateTimeException("no " + type + " can hold this text, though it is of its format");
        }
    }

    /** The value of a {@code date-time}. */
    public static OffsetDateTime offsetDateTime(String text) {
        return read(text, OffsetDateTime::parse, "OffsetDateTime");
    }

    /** The moment of a {@code date-time}. */
    public static Instant instant(String text) {
        return offsetDateTime(text).toInstant();
    }

    /** The value of a {@code date}. */
    public static LocalDate localDate(String text) {
        return read(text, LocalDate::parse, "LocalDate");
    }

    /** The value of a {@code time}. */
    public static OffsetTime offsetTime(String text) {
        return read(text, OffsetTime::parse, "OffsetTime");
    }

    /** The value of a {@code uuid}. */
    public static UUID uuid(String text) {
        return UUID.fromString(text);
    }

    /**
     * The value of a {@code uri} or {@code uri-reference}.
     *
     * @throws IllegalArgumentException where java.net.URI, which follows RFC 2396, cannot hold it
     */
    public static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no java.net.URI can hold this text: " + e.getReason());
        }
    }

    /** The text of a {@code date-time}, seconds always among it. */
    public static String text(OffsetDateTime value) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
    }

    /** The text of a {@code date-time}, in UTC. */
    public static String text(Instant value) {
        return value.toString();
    }

    /** The text of a {@code date}. */
    public static String text(LocalDate value) {
        return value.toString();
    }

    /** The text of a {@code time}, seconds always among it. */
    public static String text(OffsetTime value) {
        return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
    }

    /** The text of a {@code uuid}. */
    public static String text(UUID value) {
        return value.toString();
    }

    /** The text of a {@code uri}; what is no ASCII is percent-encoded. */
    public static String text(URI value) {
        return value.toASCIIString();
    }
}
