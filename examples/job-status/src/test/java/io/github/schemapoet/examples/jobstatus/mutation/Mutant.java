package io.github.schemapoet.examples.jobstatus.mutation;

import java.util.List;

/**
 * A generated class without one of its checks.
 *
 * @param type the simple name of the class
 * @param what the check, and how it was removed
 * @param way how documents get to the check
 * @param near the JSON name of a member, or a part of one, that documents which may notice have
 * @param texts sources without the check: what happens where it would have failed can be written in several ways, and
 *     those that do not compile do not count
 */
record Mutant(String type, String what, Way way, String near, List<String> texts) {
    /** How documents get to a check. */
    enum Way {
        /** By {@code tryParse}. */
        READ,
        /** By {@code isValid}, which builds nothing. */
        SKIM,
        /** By {@code tryParse} of an invalid document, which is looked at again to say what is wrong. */
        EXPLAIN
    }

    @Override
    public String toString() {
        return type + "." + what + " (" + way + ")";
    }
}
