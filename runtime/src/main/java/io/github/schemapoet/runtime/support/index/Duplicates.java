package io.github.schemapoet.runtime.support.index;

/**
 * Looks for an element of an array that equals one before it, in near-linear time whatever the elements are.
 *
 * <p>Objects in an array mostly have a member that tells them apart, a name or a number of theirs. So what a string is in one
 * member is asked first, and all of the elements only where that decides too little.
 */
final class Duplicates {
    /** So many are compared with one another. */
    private static final int FEW = 6;

    /** So many comparisons for each element a member may cause, before it is held to tell nothing. */
    private static final int COMPARISONS = 4;

    /** So many members of the first elements are looked at for one that tells them apart. */
    private static final int LOOKED_AT = 16;

    private static final int NONE = -1;
    private static final int UNDECIDED = -2;

    private final Index in;
    private final int array;
    private final int count;

    private Duplicates(Index in, int array, int count) {
        this.in = in;
        this.array = array;
        this.count = count;
    }

    /** The first element that equals one before it; negative where all are distinct. */
    static int first(Index in, int array) {
        int count = in.count(array);
        if (count <= FEW) {
            return amongFew(in, array);
        }
        Duplicates search = new Duplicates(in, array, count);
        int name = search.tellingMember();
        int found = name == NONE ? UNDECIDED : search.byHash(name, COMPARISONS * search.count);
        return found == UNDECIDED ? search.byHash(NONE, Integer.MAX_VALUE) : found;
    }

    /** Compares all with one another. */
    private static int amongFew(Index in, int array) {
        for (int item = in.first(array); item < in.end(array); item = in.after(item)) {
            for (int other = in.first(array); other < item; other = in.after(other)) {
                if (!in.differAtOnce(other, item) && Equality.equal(in, other, item)) {
                    return item;
                }
            }
        }
        return NONE;
    }

    /** The name of a member in which the first two elements, if they are objects, have different strings. */
    private int tellingMember() {
        int one = in.first(array);
        int other = in.after(one);
        if (in.type(one) != Index.OBJECT || in.type(other) != Index.OBJECT) {
            return NONE;
        }
        int name = in.first(one);
        for (int i = 0; i < LOOKED_AT && name < in.end(one); i++) {
            int value = in.valueOf(name);
            int same = member(other, name, LOOKED_AT);
            if (same != NONE
                    && in.type(value) == Index.STRING
                    && in.type(same) == Index.STRING
                    && !in.equalTexts(value, same)) {
                return name;
            }
            name = in.after(value);
        }
        return NONE;
    }

    /** The value of an object's member of the same name, if that is among so many. */
    private int member(int object, int name, int most) {
        int candidate = in.first(object);
        for (int i = 0; i < most && candidate < in.end(object); i++) {
            if (in.equalTexts(name, candidate)) {
                return in.valueOf(candidate);
            }
            candidate = in.after(in.valueOf(candidate));
        }
        return NONE;
    }

    /** Compares elements of one hash, unless these are too many: the hash of one member, or of all that they have. */
    private int byHash(int name, int comparisons) {
        int size = Integer.highestOneBit(count) * 4;
        int[] slots = new int[size];
        // The hashes of whole elements are kept by the index.
        long[] keys = new long[name == NONE ? 0 : size];
        int left = comparisons;
        for (int item = in.first(array); item < in.end(array); item = in.after(item)) {
            long hash = name == NONE ? in.hashes().of(item) : hashOf(item, name);
            int slot = (int) (hash >>> 32) & size - 1;
            for (int other = slots[slot]; other != 0; other = slots[slot]) {
                long known = name == NONE ? in.hashes().of(other) : keys[slot];
                if (known == hash) {
                    if (--left < 0) {
                        return UNDECIDED;
                    } else if (Equality.equal(in, other, item)) {
                        return item;
                    }
                }
                slot = slot + 1 & size - 1;
            }
            slots[slot] = item; // No element is the first node, which is the outermost value.
            if (name != NONE) {
                keys[slot] = hash;
            }
        }
        return NONE;
    }

    /** Equal elements have equal ones. */
    private long hashOf(int item, int name) {
        int value = in.type(item) == Index.OBJECT ? member(item, name, Integer.MAX_VALUE) : NONE;
        return value != NONE && in.type(value) == Index.STRING ? in.textHash(value) : 0;
    }
}
