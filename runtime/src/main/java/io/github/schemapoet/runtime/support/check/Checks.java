package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.index.Index;
import io.github.schemapoet.runtime.support.scan.NameTable;
import java.util.List;
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

    private static boolean add(
            @Nullable Report report, Index in, int node, String schema, String keyword, String expected) {
        if (report == null) {
            return false;
        }
        String message = "expected " + expected + " but found " + report.shown(in, node);
        return report.add(node, keyword, schema + "/" + keyword, message);
    }

    /** Whether the value is of one of these types, of which {@link TypeBits} has the bits; reports where it is not. */
    public static boolean type(@Nullable Report report, Index in, int node, String schema, int types) {
        return TypeBits.accept(types, in, node) || add(report, in, node, schema, "type", TypeBits.named(types));
    }

    /** The value is none of those that {@code enum} lists, which are all strings. */
    public static boolean enumeration(@Nullable Report report, Index in, int node, String schema, NameTable values) {
        if (report == null) {
            return false;
        }
        List<String> names = values.names();
        String list = Phrases.listed(
                names.stream().map(Phrases::quoted).limit(MOST_LISTED + 1L).toList(), MOST_LISTED);
        boolean near = in.type(node) == Index.STRING && !report.hides(node);
        String hint = near ? NearMiss.hint(in.text(node), names) : "";
        String expected = "expected " + (names.size() == 1 ? "" : "one of ") + list;
        String message = expected + " but found " + report.shown(in, node) + (hint.isEmpty() ? "" : "." + hint);
        return report.add(node, "enum", schema + "/enum", message);
    }

    /** The value is none of those that {@code enum} lists. */
    public static boolean enumeration(
            @Nullable Report report, Index in, int node, String schema, List<JsonValue> values) {
        if (report == null) {
            return false;
        }
        List<String> texts = values.stream()
                .limit(MOST_LISTED + 1L)
                .map(value -> Found.shortened(value.toJson()))
                .toList();
        return add(report, in, node, schema, "enum", "one of " + Phrases.listed(texts, MOST_LISTED));
    }

    /** The value is not that of {@code const}. */
    public static boolean constant(@Nullable Report report, Index in, int node, String schema, JsonValue value) {
        return report != null && add(report, in, node, schema, "const", Found.shortened(value.toJson()));
    }

    /** A number is below {@code minimum}. */
    public static boolean minimum(@Nullable Report report, Index in, int node, String schema, String limit) {
        return add(report, in, node, schema, "minimum", "a number of at least " + limit);
    }

    /** A number is above {@code maximum}. */
    public static boolean maximum(@Nullable Report report, Index in, int node, String schema, String limit) {
        return add(report, in, node, schema, "maximum", "a number of at most " + limit);
    }

    /** A number is not above {@code exclusiveMinimum}. */
    public static boolean exclusiveMinimum(@Nullable Report report, Index in, int node, String schema, String limit) {
        return add(report, in, node, schema, "exclusiveMinimum", "a number above " + limit);
    }

    /** A number is not below {@code exclusiveMaximum}. */
    public static boolean exclusiveMaximum(@Nullable Report report, Index in, int node, String schema, String limit) {
        return add(report, in, node, schema, "exclusiveMaximum", "a number below " + limit);
    }

    /** A number is no multiple of {@code multipleOf}. */
    public static boolean multipleOf(@Nullable Report report, Index in, int node, String schema, JsonNumber divisor) {
        return report != null && add(report, in, node, schema, "multipleOf", "a multiple of " + divisor);
    }

    /** A string is shorter than {@code minLength}. */
    public static boolean minLength(@Nullable Report report, Index in, int node, String schema, long limit) {
        String expected = "a string of at least " + Phrases.count(limit, "character");
        return report != null && add(report, in, node, schema, "minLength", expected);
    }

    /** A string is longer than {@code maxLength}. */
    public static boolean maxLength(@Nullable Report report, Index in, int node, String schema, long limit) {
        String expected = "a string of at most " + Phrases.count(limit, "character");
        return report != null && add(report, in, node, schema, "maxLength", expected);
    }

    /** A string has no match of {@code pattern}. */
    public static boolean pattern(@Nullable Report report, Index in, int node, String schema, String pattern) {
        return add(report, in, node, schema, "pattern", "a string that matches " + Found.shortened(pattern));
    }

    /** An array or object has too few or too many parts: {@code keyword} says which. */
    public static boolean size(@Nullable Report report, Index in, int node, String schema, String keyword, long limit) {
        if (report == null) {
            return false;
        }
        boolean array = keyword.endsWith("Items");
        String bound = (keyword.startsWith("min") ? "at least " : "at most ")
                + Phrases.count(limit, array ? "element" : "member");
        String message = "expected " + (array ? "an array of " : "an object of ") + bound + " but found "
                + Phrases.count(in.count(node), array ? "element" : "member");
        return report.add(node, keyword, schema + "/" + keyword, message);
    }

    /** Two elements of an array are equal. */
    public static boolean uniqueItems(@Nullable Report report, Index in, int array, String schema) {
        if (report == null) {
            return false;
        }
        int element = in.duplicate(array);
        String message = "expected distinct elements but " + report.shown(in, element) + " occurs twice";
        return report.add(element, "uniqueItems", schema + "/uniqueItems", message);
    }

    /** A member that {@code required} names is missing. */
    public static boolean required(@Nullable Report report, Index in, int object, String schema, String missing) {
        if (report == null) {
            return false;
        }
        String message = "the member " + Phrases.quoted(missing) + " is required and missing";
        return report.add(object, "required", schema + "/required", message);
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
        if (report == null) {
            return false;
        }
        String text = in.text(name);
        String message = "a member named " + Found.shortened(Phrases.quoted(text)) + " is not allowed here"
                + Phrases.sentence(NearMiss.hint(text, known.names()));
        return report.add(name, "additionalProperties", schema + "/additionalProperties", message);
    }

    /** The schema is {@code false}; {@code schema} is its own location. */
    public static boolean never(@Nullable Report report, Index in, int node, String schema) {
        if (report == null) {
            return false;
        }
        String message = "no value is allowed here, but found " + report.shown(in, node);
        return report.add(node, "false", schema, message);
    }

    /** No branch of {@code anyOf} accepts the value; the reports are of its branches. */
    public static boolean anyOf(
            @Nullable Report report, Index in, int node, String schema, List<@Nullable Report> branches) {
        return report != null && none(report, in, node, schema, "anyOf", branches);
    }

    /** Not exactly one branch of {@code oneOf} accepts the value; the reports are of its branches. */
    public static boolean oneOf(
            @Nullable Report report, Index in, int node, String schema, List<@Nullable Report> branches) {
        if (report == null) {
            return false;
        }
        List<String> accepting = Branches.accepting(branches);
        if (accepting.isEmpty()) {
            return none(report, in, node, schema, "oneOf", branches);
        }
        String message = "expected exactly one of " + branches.size() + " alternatives to accept the value, but "
                + String.join(" and ", accepting) + " do";
        return report.add(node, "oneOf", schema + "/oneOf", message);
    }

    private static boolean none(
            Report report, Index in, int node, String schema, String keyword, List<@Nullable Report> branches) {
        String why = Branches.closest(in, node, branches);
        String message = "none of " + branches.size() + " alternatives accepts " + report.shown(in, node) + why;
        return report.add(node, keyword, schema + "/" + keyword, message);
    }
}
