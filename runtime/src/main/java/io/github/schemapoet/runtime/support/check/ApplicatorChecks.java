package io.github.schemapoet.runtime.support.check;

import io.github.schemapoet.runtime.support.index.Index;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of violations of keywords that apply schemas and do not just hand on what these say, as {@link Checks} has
 * them of the others. All but
 * {@link #isMember} return false.
 */
public final class ApplicatorChecks {
    private ApplicatorChecks() {}

    /** The schema of {@code not} accepts the value. */
    public static boolean not(@Nullable Report report, Index in, int node, String schema) {
        return report != null
                && report.add(
                        node,
                        "not",
                        schema + "/not",
                        () -> "what \"not\" describes is not allowed here, but found " + report.shown(in, node));
    }

    /** Too few or too many items satisfy the schema of {@code contains}; {@code count} do. */
    public static boolean contains(
            @Nullable Report report, Index in, int node, String schema, long count, long min, long max) {
        if (count > max) {
            return counted(report, node, schema, "maxContains", "at most " + Phrases.count(max, "item"), count);
        }
        String keyword = min == 1 ? "contains" : "minContains";
        return counted(report, node, schema, keyword, "at least " + Phrases.count(min, "item"), count);
    }

    private static boolean counted(
            @Nullable Report report, int node, String schema, String keyword, String expected, long count) {
        return report != null
                && report.add(
                        node,
                        keyword,
                        schema + "/" + keyword,
                        () -> "expected " + expected + " of the kind that \"contains\" describes but found " + count);
    }

    /**
     * A member is there, and not all that it asks for.
     *
     * @param keyword {@code dependentRequired}, or {@code dependencies}
     */
    public static boolean dependentRequired(
            @Nullable Report report,
            Index in,
            int object,
            String schema,
            String keyword,
            String present,
            String... names) {
        for (String name : names) {
            if (report != null && in.member(object, name) < 0) {
                report.add(
                        object,
                        keyword,
                        schema + "/" + keyword,
                        () -> "the member " + Phrases.quoted(name) + " is required beside " + Phrases.quoted(present)
                                + " and missing");
            }
        }
        return false;
    }

    /** Whether a value is an object with this member, which is this text: what {@code propertyDependencies} asks for. */
    public static boolean isMember(Index in, int node, String name, String text) {
        int member = in.type(node) == Index.OBJECT ? in.member(node, name) : -1;
        return member >= 0 && in.type(member) == Index.STRING && in.text(member).equals(text);
    }

    /** A member or an item is there that no keyword looks at; the node of a member is that of its name. */
    public static boolean unevaluated(@Nullable Report report, Index in, int node, String schema, String keyword) {
        return report != null
                && report.add(node, keyword, schema + "/" + keyword, () -> {
                    if (keyword.equals("unevaluatedItems")) {
                        return "no item is allowed here, but found " + report.shown(in, node);
                    }
                    return report.hides(node)
                            ? "a member whose name is not shown is not allowed here"
                            : "a member named " + Found.shortened(Phrases.quoted(in.text(node)))
                                    + " is not allowed here";
                });
    }

    /** A reference leads nowhere by itself, and no resource on the way to it has the dynamic anchor. */
    public static boolean unbound(@Nullable Report report, Index in, int node, String schema, String keyword) {
        return Checks.add(report, in, node, schema, keyword, () -> "a schema that the reference leads to");
    }
}
