package io.github.schemapoet.runtime.support.collect;

import io.github.schemapoet.runtime.Presence;

/** Reads the words of bits by which an instance knows which of its members are there, 64 members a word. */
public final class MemberBits {
    private MemberBits() {}

    /** How a member stands, by the words that hold its bits. */
    public static Presence presence(long present, long nulls, int ordinal) {
        long bit = 1L << ordinal;
        if ((present & bit) == 0) {
            return Presence.ABSENT;
        }
        return (nulls & bit) == 0 ? Presence.VALUE : Presence.NULL;
    }
}
