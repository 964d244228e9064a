package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.scan.NameTable;
import io.github.schemapoet.runtime.support.text.OneLine;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of violations, one method a keyword. All but {@link #type} return false, so that a failed check can return
 * what it calls; without a report they do nothing else.
 *
 * <p>{@code schema} is the absolute location of the schema object, to which the keyword is added.
 */
public final class Checks {
    private static final int MOST_LISTED = 12;

    private Checks() {}

    static boolean add(
            @Nullable Report report, Index in, int node, String schema, String keyword, Supplier<String> expected) {
        return report != null
                && report.add(
                        node,
                        keyword,
                        schema + "/" + keyword,
                        () -> "expected " + expected.get() + " but found " + report.shown(in, node));
    }

    /** Whether the value is of one of these types, of which {@link TypeBits} has the bits; reports where it is not. */
    public static boolean type(@Nullable Report report, Index in, int node, String schema, int types) {
        return TypeBits.accept(types, in, node) || add(report, in, node, schema, "type", () -> TypeBits.named(types));
    }

    /** The value is none of those that {@code enum} lists, which are all strings. */
    public static boolean enumeration(@Nullable Report report, Index in, int node, String schema, NameTable values) {
        return report != null
                && report.add(node, "enum", schema + "/enum", () -> notListed(report, in, node, values.names()));
    }

    private static String notListed(Report report, Index in, int node, List<String> names) {
        String expected = oneOf(names.stream().map(Phrases::quoted), names.size());
        boolean near = in.type(node) == Index.STRING && !report.hides(node);
        return "expected " + expected + " but found " + report.shown(in, node)
                + (near ? Phrases.sentence(NearMiss.hint(in.text(node), names)) : "");
    }

    /** The value is none of those that {@code enum} lists. */
    public static boolean enumeration(
            @Nullable Report report, Index in, int node, String schema, List<JsonValue> values) {
        return add(
                report, in, node, schema, "enum", () -> oneOf(values.stream().map(JsonValue::toJson), values.size()));
    }

    private static String oneOf(Stream<String> texts, int count) {
        List<String> first = texts.limit(MOST_LISTED + 1L).map(Found::shortened).toList();
        return (count == 1 ? "" : "one of ") + Phrases.listed(first, MOST_LISTED);
    }

    /** The value is not that of {@code const}. */
    public static boolean constant(@Nullable Report report, Index in, int node, String schema, JsonValue value) {
        return add(report, in, node, schema, "const", () -> Found.shortened(value.toJson()));
    }

    /** A number is below {@code minimum}. */
    public static boolean minimum(@Nullable Report report, Index in, int node, String schema, String limit) {
        return add(report, in, node, schema, "minimum", () -> "a number of at least " + limit);
    }

    /** A number is above {@code maximum}. */
    public static boolean maximum(@Nullable Report report, Index in, int node, String schema, String limit) {
        return add(report, in, node, schema, "maximum", () -> "a number of at most " + limit);
    }

    /** A number is below {@code minimum} or above {@code maximum}. */
    public static boolean range(
            @Nullable Report report, Index in, int node, String schema, long minimum, long maximum) {
        if (in.compare(node, minimum) < 0) {
            minimum(report, in, node, schema, Long.toString(minimum));
        }
        return in.compare(node, maximum) > 0 && maximum(report, in, node, schema, Long.toString(maximum));
    }

    /** A number is not above {@code exclusiveMinimum}. */
    public static boolean exclusiveMinimum(@Nullable Report report, Index in, int node, String schema, String limit) {
        return add(report, in, node, schema, "exclusiveMinimum", () -> "a number above " + limit);
    }

    /** A number is not below {@code exclusiveMaximum}. */
    public static boolean exclusiveMaximum(@Nullable Report report, Index in, int node, String schema, String limit) {
        return add(report, in, node, schema, "exclusiveMaximum", () -> "a number below " + limit);
    }

    /** A number is no multiple of {@code multipleOf}. */
    public static boolean multipleOf(@Nullable Report report, Index in, int node, String schema, JsonNumber divisor) {
        return add(report, in, node, schema, "multipleOf", () -> "a multiple of " + divisor);
    }

    /** A string is not of the format. */
    public static boolean format(@Nullable Report report, Index in, int node, String schema, String format) {
        return add(report, in, node, schema, "format", () -> "a string of the format " + format);
    }

    /** A string is shorter than {@code minLength}. */
    public static boolean minLength(@Nullable Report report, Index in, int node, String schema, long limit) {
        return add(
                report,
                in,
                node,
                schema,
                "minLength",
                () -> "a string of at least " + Phrases.count(limit, "character"));
    }

    /** A string is longer than {@code maxLength}. */
    public static boolean maxLength(@Nullable Report report, Index in, int node, String schema, long limit) {
        return add(
                report,
                in,
                node,
                schema,
                "maxLength",
                () -> "a string of at most " + Phrases.count(limit, "character"));
    }

    /** A string has no match of {@code pattern}. */
    public static boolean pattern(@Nullable Report report, Index in, int node, String schema, String pattern) {
        return add(
                report,
                in,
                node,
                schema,
                "pattern",
                () -> "a string that matches " + Found.shortened(OneLine.of(pattern)));
    }

    /** An array or object has too few or too many parts: {@code keyword} says which. */
    public static boolean size(@Nullable Report report, Index in, int node, String schema, String keyword, long limit) {
        String part = keyword.endsWith("Items") ? "element" : "member";
        String bound = keyword.startsWith("min") ? " of at least " : " of at most ";
        return report != null
                && report.add(
                        node,
                        keyword,
                        schema + "/" + keyword,
                        () -> "expected an " + (part.equals("element") ? "array" : "object") + bound
                                + Phrases.count(limit, part) + " but found " + Phrases.count(in.count(node), part));
    }

    /** Two elements of an array are equal. */
    public static boolean uniqueItems(@Nullable Report report, Index in, int array, String schema) {
        if (report == null || report.isFull()) {
            return false;
        }
        int element = in.duplicate(array);
        return report.add(
                element,
                "uniqueItems",
                schema + "/uniqueItems",
                () -> "expected distinct elements but " + report.shown(in, element) + " occurs twice");
    }

    /** A member that {@code required} names is missing. */
    public static boolean required(@Nullable Report report, Index in, int object, String schema, String missing) {
        return report != null
                && report.add(
                        object,
                        "required",
                        schema + "/required",
                        () -> "the member " + Phrases.quoted(missing) + " is required and missing");
    }

    /**
     * Members that {@code required} names are missing: those at the places of the bits, in words of 64.
     *
     * @param names the named members of the object
     */
    public static boolean required(
            @Nullable Report report, Index in, int object, String schema, NameTable names, long... missing) {
        for (int place = 0; report != null && place < names.size(); place++) {
            if ((missing[place >> 6] >> place & 1) != 0) {
                required(report, in, object, schema, names.name(place));
            }
        }
        return false;
    }

    /** As {@link #required(Report, Index, int, String, NameTable, long...)}, where any is missing; true where none is. */
    public static boolean allPresent(
            @Nullable Report report,
            Index in,
            int object,
            String schema,
            NameTable names,
            long[] required,
            long[] present) {
        long[] missing = new long[required.length];
        long any = 0;
        for (int word = 0; word < missing.length; word++) {
            missing[word] = required[word] & ~present[word];
            any |= missing[word];
        }
        return any == 0 || required(report, in, object, schema, names, missing);
    }

    /** A member has a name that {@code additionalProperties} does not allow beside the known ones. */
    public static boolean additional(@Nullable Report report, Index in, int name, String schema, NameTable known) {
        return report != null
                && report.add(name, "additionalProperties", schema + "/additionalProperties", () -> {
                    if (report.hides(name)) {
                        return "a member whose name is not shown is not allowed here";
                    }
                    String text = in.text(name);
                    return "a member named " + Found.shortened(Phrases.quoted(text)) + " is not allowed here"
                            + Phrases.sentence(NearMiss.hint(text, known.names()));
                });
    }

    /** The schema is {@code false}; {@code schema} is its own location. */
    public static boolean never(@Nullable Report report, Index in, int node, String schema) {
        return report != null
                && report.add(
                        node, "false", schema, () -> "no value is allowed here, but found " + report.shown(in, node));
    }

    /** No branch of {@code anyOf} accepts the value; the reports are of its branches. */
    public static boolean anyOf(
            @Nullable Report report, Index in, int node, String schema, List<@Nullable Report> branches) {
        return report != null && report.add(node, "anyOf", schema + "/anyOf", () -> none(report, in, node, branches));
    }

    /** Not exactly one branch of {@code oneOf} accepts the value; the reports are of its branches. */
    public static boolean oneOf(
            @Nullable Report report, Index in, int node, String schema, List<@Nullable Report> branches) {
        return report != null && report.add(node, "oneOf", schema + "/oneOf", () -> notOne(report, in, node, branches));
    }

    private static String none(Report report, Index in, int node, List<@Nullable Report> branches) {
        return "none of " + branches.size() + " alternatives accepts " + report.shown(in, node)
                + Branches.closest(in, node, branches);
    }

    private static String notOne(Report report, Index in, int node, List<@Nullable Report> branches) {
        List<String> accepting = Branches.accepting(branches);
        if (accepting.isEmpty() && Branches.areExplained(branches)) {
            return none(report, in, node, branches);
        }
        String expected = "expected exactly one of " + branches.size() + " alternatives to accept ";
        return accepting.size() < 2
                ? expected + report.shown(in, node)
                : expected + "the value, but " + String.join(" and ", accepting) + " do";
    }
}
