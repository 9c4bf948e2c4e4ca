package org.hearthroll.desk;

import java.util.Arrays;
import java.util.BitSet;

/** The register's ids of the households of a file, by their ordinal in it, and which of them the import itself has added. */
final class HouseholdIds {

    static final long NONE = 0;

    private long[] ids = new long[1 << 10];
    private final BitSet added = new BitSet();

    void found(int ordinal, long id) {
        if (ordinal >= ids.length) {
            ids = Arrays.copyOf(ids, Math.max(ordinal + 1, ids.length * 2));
        }
        ids[ordinal] = id;
    }

    void added(int ordinal, long id) {
        found(ordinal, id);
        added.set(ordinal);
    }

    /** The id, {@link #NONE} if the household is not known yet. */
    long id(int ordinal) {
        return ordinal < ids.length ? ids[ordinal] : NONE;
    }

    boolean isAdded(int ordinal) {
        return added.get(ordinal);
    }
}
