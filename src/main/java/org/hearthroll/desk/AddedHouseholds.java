package org.hearthroll.desk;

import java.util.Arrays;

/** The register's ids of the households that an import itself has added, by their ordinal in the file. */
final class AddedHouseholds {

    static final long NONE = 0;

    private long[] ids = new long[1 << 10];

    void put(int ordinal, long id) {
        if (ordinal >= ids.length) {
            ids = Arrays.copyOf(ids, Math.max(ordinal + 1, ids.length * 2));
        }
        ids[ordinal] = id;
    }

    /** The id, or {@link #NONE}. */
    long id(int ordinal) {
        return ordinal < ids.length ? ids[ordinal] : NONE;
    }
}
