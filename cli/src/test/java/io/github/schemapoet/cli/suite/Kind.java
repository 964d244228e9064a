package io.github.schemapoet.cli.suite;

/** What a file of cases is about, as its place in the draft's folder says. */
public enum Kind {
    /** What every implementation must do. */
    MANDATORY,
    /** What an implementation may do, and what is proposed. */
    OPTIONAL,
    /** Formats as assertions. */
    FORMAT,
    /** What strings contain, as an assertion. */
    CONTENT;

    static Kind of(String name) {
        if (name.startsWith("format/") || name.startsWith("optional/format/")) {
            return FORMAT;
        }
        if (name.equals("optional/content.json")) {
            return CONTENT;
        }
        return name.startsWith("optional/") || name.startsWith("proposals/") ? OPTIONAL : MANDATORY;
    }
}
