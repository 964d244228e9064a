package io.github.schemapoet.runtime.support.format;

/**
 * Whether a text is of a format of JSON Schema's, to the letter of the specification behind it.
 *
 * <p>Every method takes any text, surrogates without their partners included, decides in a time that grows with its
 * length at most, and says the same on every JDK.
 */
public final class Formats {
    private Formats() {}

    /** RFC 3339 §5.6, date-time; a leap second only at the end of a month in UTC (§5.7). */
    public static boolean dateTime(String text) {
        return DateTimes.dateTime(text);
    }

    /** RFC 3339 §5.6, full-date. */
    public static boolean date(String text) {
        return DateTimes.date(text);
    }

    /** RFC 3339 §5.6, full-time; a leap second only before midnight in UTC (§5.7). */
    public static boolean time(String text) {
        return DateTimes.time(text);
    }

    /** RFC 3339, appendix A, duration. */
    public static boolean duration(String text) {
        return Durations.duration(text);
    }

    /** RFC 5321 §4.1.2, Mailbox. */
    public static boolean email(String text) {
        return Mailboxes.email(text);
    }

    /** RFC 6531 §3.3, Mailbox. */
    public static boolean idnEmail(String text) {
        return Mailboxes.idnEmail(text);
    }

    /** RFC 1123 §2.1; a label that starts as an A-label must be one (RFC 5890 §2.3.2.1). */
    public static boolean hostname(String text) {
        return Hostnames.hostname(text);
    }

    /** What {@link #hostname} says, and names with U-labels by RFC 5890 to 5893. */
    public static boolean idnHostname(String text) {
        return Hostnames.idnHostname(text);
    }

    /** RFC 2673 §3.2, dotted-quad, which allows leading zeros. */
    public static boolean ipv4(String text) {
        return Addresses.ipv4(text);
    }

    /** RFC 4291 §2.2. */
    public static boolean ipv6(String text) {
        return Addresses.ipv6(text);
    }

    /** RFC 3986 §3, URI. */
    public static boolean uri(String text) {
        return Uris.uri(text);
    }

    /** RFC 3986 §4.1, URI-reference. */
    public static boolean uriReference(String text) {
        return Uris.uriReference(text);
    }

    /** RFC 3987 §2.2, IRI. */
    public static boolean iri(String text) {
        return Uris.iri(text);
    }

    /** RFC 3987 §2.2, IRI-reference. */
    public static boolean iriReference(String text) {
        return Uris.iriReference(text);
    }

    /** RFC 6570 §2, URI-Template, of every level. */
    public static boolean uriTemplate(String text) {
        return UriTemplates.uriTemplate(text);
    }

    /** RFC 4122 §3, UUID. */
    public static boolean uuid(String text) {
        return Uuids.uuid(text);
    }

    /** RFC 6901 §3, json-pointer; not its form as a fragment of a URI. */
    public static boolean jsonPointer(String text) {
        return JsonPointers.jsonPointer(text);
    }

    /** Relative JSON Pointer as of draft 2020-12, whose steps to other elements older drafts do not have. */
    public static boolean relativeJsonPointer(String text) {
        return JsonPointers.relativeJsonPointer(text);
    }

    /** ECMA-262 §22.2.1, Pattern, with the flag {@code u}. */
    public static boolean regex(String text) {
        return RegexSyntax.regex(text);
    }
}
