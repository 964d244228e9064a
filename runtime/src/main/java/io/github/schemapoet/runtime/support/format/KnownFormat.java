package io.github.schemapoet.runtime.support.format;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats of drafts 4 to 2020-12, each with its name in a schema and its method of {@link Formats}. */
public enum KnownFormat {
    DATE_TIME("date-time", "dateTime", Formats::dateTime),
    DATE("date", "date", Formats::date),
    TIME("time", "time", Formats::time),
    DURATION("duration", "duration", Formats::duration),
    EMAIL("email", "email", Formats::email),
    IDN_EMAIL("idn-email", "idnEmail", Formats::idnEmail),
    HOSTNAME("hostname", "hostname", Formats::hostname),
    IDN_HOSTNAME("idn-hostname", "idnHostname", Formats::idnHostname),
    IPV4("ipv4", "ipv4", Formats::ipv4),
    IPV6("ipv6", "ipv6", Formats::ipv6),
    URI("uri", "uri", Formats::uri),
    URI_REFERENCE("uri-reference", "uriReference", Formats::uriReference),
    IRI("iri", "iri", Formats::iri),
    IRI_REFERENCE("iri-reference", "iriReference", Formats::iriReference),
    URI_TEMPLATE("uri-template", "uriTemplate", Formats::uriTemplate),
    UUID("uuid", "uuid", Formats::uuid),
    JSON_POINTER("json-pointer", "jsonPointer", Formats::jsonPointer),
    RELATIVE_JSON_POINTER("relative-json-pointer", "relativeJsonPointer", Formats::relativeJsonPointer),
    REGEX("regex", "regex", Formats::regex);

    private static final Map<String, KnownFormat> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(KnownFormat::json, Function.identity()));

    private final String json;
    private final String method;
    /** References to static methods, which have no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> rule;

    KnownFormat(String json, String method, Predicate<String> rule) {
        this.json = json;
        this.method = method;
        this.rule = rule;
    }

    /** The format of a name, spelled exactly. */
    public static Optional<KnownFormat> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name in a schema. */
    public String json() {
        return json;
    }

    /** The name of the method of {@link Formats}. */
    public String method() {
        return method;
    }

    /** Whether a text is of this format. */
    public boolean test(String text) {
        return rule.test(text);
    }
}
